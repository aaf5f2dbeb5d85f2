import { proseTextsOf, type ProseText } from '../prose-text.js';
import type { CheckedFile, Finding, Rule, SourceSpan } from '../rule.js';
import type { Word, WordForm } from '../words.js';

export const doubledWords: Rule = {
    id: 'doubled-words',
    severity: 'warning',
    since: '0.1.0',
    tags: ['text'],
    fixable: true,
    title: { ru: 'Слова написаны дважды', en: 'Words written twice' },
    check: checked => proseTextsOf(checked).filter(({ reading }) => mayRepeat(reading.forms)).flatMap(text => [...report(text, checked)]),
};

function* report(text: ProseText, checked: CheckedFile): Iterable<Finding> {
    for (const { start, middle, end } of doublesIn(text)) {
        const whole = text.span(start, end);
        // Marks on one of the two say that it was meant.
        if (/[*_\\]/.test(checked.text.slice(whole.start, whole.end))) continue;
        const written = text.text.slice(middle, end).trim();
        const edits = text.without(middle, end);
        yield {
            span: withoutBlanks(text.span(middle, end), checked.text),
            message: { ru: `«${written}» написано дважды подряд.`, en: `“${written}” is written twice in a row.` },
            fixes: [{ title: { ru: 'Убрать повтор', en: 'Remove the repetition' }, edits }],
        };
    }
}

function withoutBlanks({ start, end }: SourceSpan, source: string): SourceSpan {
    let from = start;
    while (from < end && /\s/.test(source[from] ?? '')) from++;
    return { start: from, end };
}

const longestPhrase = 4;

/** Whether some phrase seems to follow itself: few paragraphs have their words compared with more care. */
function mayRepeat(words: readonly WordForm[]): boolean {
    for (let at = 1; at < words.length; at++) {
        for (let length = 1; length <= longestPhrase && length <= at; length++) {
            if (words[at] === words[at - length] && isRun(words, at, length)) return true;
        }
    }
    return false;
}

function isRun(words: readonly WordForm[], at: number, length: number): boolean {
    for (let back = 1; back < length; back++) if (words[at - back] !== words[at - back - length]) return false;
    return true;
}

interface Double {
    readonly start: number;
    /** Where the first occurrence ends. */
    readonly middle: number;
    readonly end: number;
}

/** Each phrase that is repeated at once. */
function* doublesIn(text: ProseText): Iterable<Double> {
    const words = text.reading.words;
    for (let at = 0; at + 1 < words.length; at++) {
        const length = repeatedLength(words, at, text.text);
        if (length === 1 && isFiller(words, at)) {
            while (words[at + 1]?.folded === words[at]?.folded) at++;
            continue;
        }
        const [first, middle, last] = [words[at], words[at + length - 1], words[at + 2 * length - 1]];
        if (length === 0 || !first || !middle || !last) continue;
        yield { start: first.start, middle: middle.end, end: last.end };
        at += length - 1;
    }
}

/** One word four times in a row holds the place of a text that is to come. */
function isFiller(words: readonly Word[], at: number): boolean {
    return [1, 2, 3].every(ahead => words[at + ahead]?.folded === words[at]?.folded);
}

function repeatedLength(words: readonly Word[], at: number, text: string): number {
    const first = words[at]?.folded;
    for (let length = 1; length <= longestPhrase && at + 2 * length <= words.length; length++) {
        if (words[at + length]?.folded === first && isRepeated(words, at, length) && !isMeant(words, at, length, text)) return length;
    }
    return 0;
}

function isRepeated(words: readonly Word[], at: number, length: number): boolean {
    for (let index = at + 1; index < at + 2 * length; index++) if (!words[index]?.follows) return false;
    for (let index = at; index < at + length; index++) if (words[index]?.folded !== words[index + length]?.folded) return false;
    return true;
}

/** Words that a sentence may rightly hold twice: «сообщил, что что бы ни случилось», “had had”. */
const meant: ReadonlySet<string> = new Set((
    'что чтобы то тот та те тем кто как так это этот да нет ну не ни все весь всего его ее их они он она где когда едва чуть еле очень '
    + 'had that is was were it in on up do can her his you who no so very far long many more much yes bye ha well there this what which to then'
).split(' '));
const joining: ReadonlySet<string> = new Set('и или да за к в на по от из с до ни не and or by in on to after upon for'.split(' '));

function isMeant(words: readonly Word[], at: number, length: number, text: string): boolean {
    const phrase = words.slice(at, at + length);
    if (length === 1) return isMeantWord(words[at], words[at + 1], text);
    // «снова и снова и снова»
    if (length === 2 && phrase.some(({ folded }) => joining.has(folded))) return true;
    return !phrase.some(({ folded }) => folded.length > 2 && !/\d/.test(folded));
}

function isMeantWord(first: Word | undefined, second: Word | undefined, text: string): boolean {
    if (!first || !second || meant.has(first.folded) || /\d/.test(first.folded)) return true;
    // One letter may be a mark of something; of the prepositions a stop makes abbreviations.
    if (second.end - second.start === 1 && !(/[вксоуи]/.test(second.folded) && /^\s+[а-яё«]/i.test(text.slice(second.end, second.end + 3)))) return true;
    const capital = /^[A-ZА-ЯЁ]/.test(text.slice(second.start, second.end));
    // Names repeat themselves: Баден Баден, “Walla Walla”; capitals throughout may be numerals.
    return capital;
}
