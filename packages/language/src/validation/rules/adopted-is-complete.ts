import { dialects } from '../../dialects/index.js';
import type { Resolution } from '../../generated/ast.js';
import type { Line } from '../../lexer/lines.js';
import { isEmptyProse } from '../../syntax/prose.js';
import { propertyOf } from '../../syntax/properties.js';
import { keywordIn } from '../messages.js';
import { linesOf } from '../places.js';
import type { CheckedFile, Finding, Message, Rule, RuleOption, SourceSpan } from '../rule.js';
import { spanOf, spanOfValue } from '../spans.js';
import { valueOf } from '../values.js';

const requirable = ['date', 'number', 'place', 'body', 'vote'] as const;

const required: RuleOption<readonly string[]> = {
    name: 'required', default: ['date'], values: requirable,
    title: { ru: 'Какие данные должны быть у принятой резолюции', en: 'Which data an adopted resolution has to have' },
};

export const adoptedIsComplete: Rule = {
    id: 'adopted-is-complete',
    severity: 'warning',
    since: '0.1.0',
    tags: ['structure', 'facts'],
    fixable: false,
    title: { ru: 'Принятая резолюция не дописана', en: 'Adopted resolution with gaps' },
    options: [required],
    check(checked, context) {
        const asked = context.option(required);
        return checked.nodes.resolutions.flatMap((resolution): readonly Finding[] => {
            const status = propertyOf(resolution, 'status');
            const value = valueOf(status, 'status');
            if (!status || (value !== 'adopted' && value !== 'approved')) return [];
            const missing = requirable.filter(key => asked.includes(key) && isEmptyProse(propertyOf(resolution, key)?.value));
            return [
                ...missing.map(key => ({ span: spanOfValue(status), message: key === 'date' ? withoutDate(keywordIn(checked, key)) : without(keywordIn(checked, key)) })),
                ...mark.test(checked.text) ? blanksIn(resolution, checked) : [],
            ];
        });
    },
};

const withoutDate = (date: string): Message => ({
    ru: `Резолюция принята, но неизвестно когда: укажите «${date}».`,
    en: `The resolution is adopted, but it is not said when: give its “${date}”.`,
});

const without = (keyword: string): Message => ({
    ru: `У принятой резолюции нет данных «${keyword}»: укажите их.`,
    en: `The adopted resolution has no “${keyword}”: give it.`,
});

const months = dialects.flatMap(dialect => dialect.monthsInDate).join('|');
/** `____`, `№ ...`, `«...» марта`; an ellipsis of its own is no blank. */
const blank = new RegExp([
    String.raw`(?<![\p{L}\p{N}/_])_{3,}(?!\p{L})|_{2,}\.\s?_{2,}`,
    String.raw`(?:№|\bNo\.?)[^\S\r\n]*(?:\.{2,}|…)`,
    String.raw`[«"“][^\S\r\n]*(?:\.{2,}|…|_+)[^\S\r\n]*[»"”](?=[^\S\r\n]*(?:\.{2,}|…|_|20\d*|${months}))`,
].join('|'), 'giu');
/** Every blank has one of these; compiling and running the whole expression is what costs. */
const mark = /_|\.\.|…/;
/** A line to be signed by hand and a form to be filled in are complete as they are. */
const forms: ReadonlySet<string> = new Set(['signatures', 'annex']);

function* blanksIn(resolution: Resolution, checked: CheckedFile): Iterable<Finding> {
    const formSpans = resolution.sections.filter(section => forms.has(section.keyword)).map(section => spanOf(section));
    let next = 0;
    for (const line of linesWithin(spanOf(resolution), checked)) {
        while ((formSpans[next]?.end ?? Infinity) <= line.content) next++;
        if (line.kind === 'comment' || (formSpans[next]?.start ?? Infinity) <= line.content) continue;
        const written = checked.text.slice(line.content, line.end);
        if (!mark.test(written)) continue;
        for (const match of written.matchAll(blank)) {
            const start = line.content + match.index;
            yield {
                span: { start, end: start + match[0].length },
                message: {
                    ru: `В принятой резолюции остался пропуск «${match[0]}»: впишите, что здесь должно стоять.`,
                    en: `A blank “${match[0]}” is left in an adopted resolution: fill it in.`,
                },
            };
        }
    }
}

function linesWithin({ start, end }: SourceSpan, checked: CheckedFile): readonly Line[] {
    return linesOf(checked).filter(line => line.end >= start && line.content <= end);
}
