import { memoWhileChecking } from '../../syntax/memo.js';
import { matchesIn } from '../matches.js';
import { withoutCounterpart, type Lone } from '../pairs.js';
import { textsWith, type ProseText } from '../prose-text.js';
import type { CheckedFile, Finding, Rule } from '../rule.js';

export const bracketsBalanced: Rule = {
    id: 'brackets-balanced',
    severity: 'warning',
    since: '0.1.0',
    tags: ['text'],
    fixable: false,
    title: { ru: 'Скобка без пары', en: 'Bracket without its pair' },
    check: checked => withoutCounterpart(textsWith(checked, 'brackets').flatMap(loneBrackets)).flatMap(({ text, at, opens }) => {
        const span = text.span(at, at + 1);
        return remarked(checked).has(span.start) ? [] : [report(span, opens)];
    }),
};

/** Brackets behind a mention that are not closed are reported with the mention. */
const remarked = memoWhileChecking(({ remarks }: CheckedFile): ReadonlySet<number> => new Set(remarks.map(({ start }) => start)));

const brackets = /[()]/g;
/** «а)», «1.2)», “iv)”: the letter or number of a list inside the prose. */
const listLetter = /(?:^|[\s(,;:–—-])(?:\p{L}|\d{1,3}(?:\.\d{1,3})*\p{L}?|[ivx]{1,5})$/iu;
const face = /[:;=8][-–—']?$/;

/**
 * The closing bracket of a list letter may close an opening one as well, so between `least` and `most` brackets are open;
 * only what no reading pairs is reported.
 */
function loneBrackets(text: ProseText): readonly Lone[] {
    const lone: Lone[] = [];
    const open: number[] = [];
    let least = 0;
    let most = 0;
    for (const { 0: mark, index: at } of matchesIn(text.text, brackets)) {
        const before = text.text.slice(Math.max(0, at - 12), at);
        if (face.test(before) && !/\p{L}[:;]$/u.test(before)) continue;
        if (mark === '(') {
            open.push(at);
            least++;
            most++;
            continue;
        }
        least = Math.max(0, least - 1);
        if (listLetter.test(before)) continue;
        open.pop();
        most--;
        if (most < 0) lone.push({ text, at, opens: false, kind: 'round' });
        most = Math.max(most, least, 0);
    }
    for (const at of open.slice(0, least)) lone.push({ text, at, opens: true, kind: 'round' });
    return lone.sort((a, b) => a.at - b.at);
}

function report(span: Finding['span'], opens: boolean): Finding {
    return {
        span,
        message: opens
            ? { ru: 'Скобка в этом абзаце не закрыта.', en: 'The bracket is not closed in this paragraph.' }
            : { ru: 'Скобка в этом абзаце не открыта.', en: 'The bracket is not opened in this paragraph.' },
    };
}
