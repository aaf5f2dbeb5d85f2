import type { DialectId } from '../../dialects/index.js';
import { memoWhileChecking } from '../../syntax/memo.js';
import { matchesIn } from '../matches.js';
import { numberRangesOf, type NumberRange } from '../number-ranges.js';
import { textsWith, type ProseText } from '../prose-text.js';
import type { CheckedFile, Finding, Message, Rule, RuleOption } from '../rule.js';

const dash: RuleOption<'file' | 'em' | 'en'> = {
    name: 'dash', default: 'file', values: ['file', 'em', 'en'],
    title: { ru: 'Какое тире стоит между словами: какое чаще в файле, длинное «—» или короткое «–»', en: 'Which dash stands between words: the one that the file mostly has, “—” or “–”' },
};

const houseDashes = { file: undefined, em: '—', en: '–' } as const;

export const dashes: Rule = {
    id: 'dashes',
    severity: 'warning',
    since: '0.1.0',
    tags: ['text'],
    fixable: true,
    title: { ru: 'Дефис вместо тире, тире без пробела', en: 'Hyphen for a dash, dash without its space' },
    options: [dash],
    check(checked, context) {
        const house = houseDashes[context.option(dash)];
        const withDashes = textsWith(checked, 'dashes');
        return [
            ...textsWith(checked, 'hyphensBetweenBlanks').flatMap(text => [...hyphens(text, house ?? dashOf(checked))]),
            ...withDashes.flatMap(tight),
            ...house ? withDashes.flatMap(text => [...otherDashes(text, house)]) : [],
            ...mixedRanges(checked),
        ];
    },
};

const usual: Readonly<Record<DialectId, string>> = { ru: '—', en: '–' };

/** The dash that the file writes between spaces. */
const dashOf = memoWhileChecking(({ text, dialect }: CheckedFile): string => {
    const count = (dash: string): number => text.split(` ${dash} `).length - 1;
    const [long, short] = [count('—'), count('–')];
    return long === short ? usual[dialect.id] : long > short ? '—' : '–';
});

/** Between words; beside a digit it may be a minus or a range, beside a single letter a formula. */
const hyphen = /(?<=[A-Za-zА-Яа-яЁё]{2}[.»”“)]?|[а-яё][»)]|[»”)\uFFFC])\s+(-{1,3})\s+(?=[«„“(]?(?:[A-Za-zА-Яа-яЁё]{2}|[аиоуявкс] |\uFFFC))/g;

function* hyphens(text: ProseText, sign: string): Iterable<Finding> {
    for (const { 0: written, 1: mark = '-', index } of matchesIn(text.text, hyphen)) {
        const at = index + written.indexOf(mark);
        const end = at + mark.length;
        yield {
            span: text.span(at, end),
            severity: 'information',
            message: { ru: `Между словами стоит дефис: нужно тире «${sign}».`, en: `A hyphen stands between words: write a dash “${sign}”.` },
            fixes: [{ title: { ru: 'Поставить тире', en: 'Put a dash' }, edits: [text.replace(at, end, sign)] }],
        };
    }
}

/** A dash of the other length between words; a range of dates or numbers has its own. */
const between = /(?<=[A-Za-zА-Яа-яЁё»”).,\uFFFC]\s+)[–—](?=\s+[«„“(]?[A-Za-zА-Яа-яЁё\uFFFC])/g;

function* otherDashes(text: ProseText, sign: string): Iterable<Finding> {
    for (const { 0: written, index } of matchesIn(text.text, between)) {
        if (written === sign) continue;
        yield {
            span: text.span(index, index + 1),
            severity: 'information',
            message: { ru: `Между словами стоит «${written}»: принято тире «${sign}».`, en: `“${written}” stands between words: the house has the dash “${sign}”.` },
            fixes: [{ title: { ru: 'Поставить тире', en: 'Put a dash' }, edits: [text.replace(index, index + 1, sign)] }],
        };
    }
}

/** A dash with one of its spaces. Without both it may join names or the ends of a range, before a digit it may be a minus. */
const noSpaceBehind = /(?<=[A-Za-zА-Яа-яЁё»”).,\uFFFC]\s+[–—])(?=[«„“(]?[A-Za-zА-Яа-яЁё])/g;
const noSpaceBefore = /(?<=[A-Za-zА-Яа-яЁё]{2}[»”)]?|[»”)])(?=[–—]\s+[«„“(]?[A-Za-zА-Яа-яЁё]{2})(?![–—]\s+(?:и|или|and|or|to)\s)/g;

function tight(text: ProseText): readonly Finding[] {
    return [
        ...matchesIn(text.text, noSpaceBehind).map(({ index }) => spaceless(text, index - 1, index, { ru: 'Нет пробела после тире.', en: 'No space behind the dash.' })),
        ...matchesIn(text.text, noSpaceBefore).map(({ index }) => spaceless(text, index, index, { ru: 'Нет пробела перед тире.', en: 'No space before the dash.' })),
    ];
}

function spaceless(text: ProseText, dash: number, at: number, message: Message): Finding {
    return {
        span: text.span(dash, dash + 1),
        message,
        fixes: [{ title: { ru: 'Поставить пробел', en: 'Put a space' }, edits: [text.insert(at, ' ')] }],
    };
}

/** Hyphens in ranges, where other ranges of the file have a dash, or other school years a stroke. */
function mixedRanges(checked: CheckedFile): readonly Finding[] {
    const ranges = numberRangesOf(checked);
    if (!ranges.some(({ sign }) => sign === '-')) return [];
    const signOf = (isMine: (range: NumberRange) => boolean): string | undefined => ranges.find(range => range.sign !== '-' && isMine(range))?.sign;
    const schoolYears = signOf(({ isSchoolYear }) => isSchoolYear);
    const others = signOf(({ sign }) => sign !== '/');
    return ranges.flatMap(range => {
        const wanted = range.isSchoolYear ? schoolYears ?? others : others;
        return range.sign === '-' && wanted !== undefined ? [mixed(range, wanted)] : [];
    });
}

function mixed({ text, at, quoted }: NumberRange, wanted: string): Finding {
    return {
        span: text.span(at, at + 1),
        severity: 'information',
        message: {
            ru: `Здесь в промежутке стоит дефис, а в другом месте файла — «${wanted}»: пишите одинаково.`,
            en: `This range has a hyphen, and another of the file “${wanted}”: write them alike.`,
        },
        fixes: quoted ? [] : [{ title: { ru: `Поставить «${wanted}»`, en: `Put “${wanted}”` }, edits: [text.replace(at, at + 1, wanted)] }],
    };
}
