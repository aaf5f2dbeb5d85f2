import { matchesIn } from '../matches.js';
import { withoutCounterpart, type Lone } from '../pairs.js';
import { proseTextsOf, textsWith, type ProseText } from '../prose-text.js';
import type { Finding, Rule } from '../rule.js';

export const quotesBalanced: Rule = {
    id: 'quotes-balanced',
    severity: 'warning',
    since: '0.1.0',
    tags: ['text'],
    fixable: false,
    title: { ru: 'Кавычка без пары', en: 'Quotation mark without its pair' },
    check(checked) {
        if (textsWith(checked, 'quotes').length === 0) return [];
        const lone = proseTextsOf(checked).flatMap((text, index, all) => (text.reading.mayHave('quotes') ? loneQuotes(text, all[index + 1]) : none));
        return withoutCounterpart(lone).filter(mark => !standsAlone(mark)).map(report);
    },
};

const none: readonly Lone[] = [];

const quotes = /[«»„“”]/g;
const angles = /[«»]/g;

/** A curly mark behind a digit may be inches or seconds; then no curly mark of the paragraph is sure. */
const inches = /\d[”“]/;

/** Quotations inside quotations go no deeper than this. */
const deepest = 8;

interface Open {
    readonly mark: string;
    readonly at: number;
}

/** « closes with », „ with “ or ”, “ with ”. Straight quotes may be inches and are left alone. */
function loneQuotes(text: ProseText, next: ProseText | undefined): readonly Lone[] {
    const open: Open[] = [];
    const lone: Lone[] = [];
    const add = (mark: string, at: number, opens: boolean): void => {
        lone.push({ text, at, opens, kind: mark === '«' || mark === '»' ? 'angle' : 'curly' });
    };
    for (const { 0: mark, index: at } of matchesIn(text.text, inches.test(text.text) ? angles : quotes)) {
        if (opens(mark, at, text.text, open)) open.push({ mark, at });
        else if (!close(mark, open, left => add(left.mark, left.at, true)) && isStray(mark, at, text.text)) add(mark, at, false);
    }
    // English opens each paragraph of a long quotation and closes only the last one.
    for (const { mark, at } of open) if (mark !== '“' || !next?.text.startsWith('“')) add(mark, at, true);
    return lone.sort((a, b) => a.at - b.at);
}

function opens(mark: string, at: number, text: string, open: readonly Open[]): boolean {
    if (mark === '«' || mark === '„') return true;
    if (mark === '»' || (mark === '“' && open.at(-1)?.mark === '„')) return false;
    const nearest = open.slice(-deepest);
    const afterWord = at > 0 && !/[\s([«„—–-]/.test(text[at - 1] ?? '');
    const beforeWord = /[^\s.,;:!?)\]»]/.test(text[at + 1] ?? ' ');
    return mark === '“' ? !afterWord || (beforeWord && !nearest.some(other => other.mark === '“')) : !afterWord && beforeWord && !nearest.some(other => other.mark !== '«');
}

/** Closes the nearest mark of the same kind; what was opened inside it and not closed is left over. */
function close(mark: string, open: Open[], leave: (left: Open) => void): boolean {
    const matches = (other: Open): boolean => (mark === '»') === (other.mark === '«');
    const back = open.slice(-deepest).reverse().findIndex(matches);
    if (back < 0) return false;
    const at = open.length - 1 - back;
    for (const left of open.splice(at).slice(1)) leave(left);
    return true;
}

function isStray(mark: string, at: number, text: string): boolean {
    return mark === '»' || (mark === '”' && /\S/.test(text[at - 1] ?? ' '));
}

/** A mark that encloses nothing is spoken of, or stands for «the same» in a table. */
function standsAlone({ text: { text }, at }: Lone): boolean {
    return /[\s,.]/.test(text[at - 1] ?? ' ') && /[\s,.]/.test(text[at + 1] ?? ' ');
}

function report({ text, at, opens }: Lone): Finding {
    const span = text.span(at, at + 1);
    const mark = text.text[at] ?? '';
    const inner = opens && mark === '«' ? sharedClosing.exec(text.text.slice(at, at + 120))?.[1] : undefined;
    if (inner !== undefined) {
        return {
            span,
            severity: 'information',
            message: {
                ru: `Две кавычки открыты, а закрыта одна: внутри кавычек пишите „${inner}“ и закройте наружные.`,
                en: `Two quotation marks open and one closes: inside quotation marks write „${inner}“, and close the outer ones.`,
            },
        };
    }
    return {
        span,
        message: opens
            ? { ru: `Кавычка ${mark} в этом абзаце не закрыта.`, en: `The quotation mark ${mark} is not closed in this paragraph.` }
            : { ru: `Кавычка ${mark} в этом абзаце не открыта.`, en: `The quotation mark ${mark} is not opened in this paragraph.` },
    };
}

/** «Лицей «Звёздный»: one mark closes both, as was once the custom. */
const sharedClosing = /^«[^«»„“”.;]{1,60}«([^«»„“”]{1,60})»/u;
