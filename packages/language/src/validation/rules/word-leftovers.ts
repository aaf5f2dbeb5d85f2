import { memoWhileChecking } from '../../syntax/memo.js';
import { matchesIn } from '../matches.js';
import { textsWith, type ProseText } from '../prose-text.js';
import type { CheckedFile, Finding, Message, Rule, SourceEdit } from '../rule.js';

export const wordLeftovers: Rule = {
    id: 'word-leftovers',
    severity: 'warning',
    since: '0.1.0',
    tags: ['text'],
    fixable: true,
    title: { ru: 'Следы текстового редактора', en: 'Leftovers of a word processor' },
    check: checked => [
        ...textsWith(checked, 'invisible').filter(({ text }) => invisible.test(text)).map(hidden),
        ...textsWith(checked, 'starsOrSquares').flatMap(text => [
            ...visible(text, bookmark, bookmarkMessage),
            ...visible(text, brokenField, fieldMessage),
            ...starsAreNotes(checked) ? [] : stars(text, checked),
        ]),
    ],
};

/** Control characters, soft hyphens and characters without width; joiners only where no script needs them. */
const invisible = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u200B\uFEFF]|(?<=[A-Za-z\u0400-\u04FF])(?:\u200C|\u200D|\u2060)(?=[A-Za-z\u0400-\u04FF])/;
const everyInvisible = new RegExp(invisible.source, 'g');
const bookmark = /\[bookmark:[^\]\r\n]{0,80}\]/gi;
const brokenField = /Ошибка! (?:Источник ссылки не найден|Закладка не определена|Недопустимая ссылка)[^.]{0,40}\.|Error! (?:Reference source not found|Bookmark not defined)[^.]{0,40}\./gi;
/** A single star behind a word or at the beginning of a paragraph marks a footnote by hand; then two may do so, too. */
const footnoteStar = /[^\s*\\]\*(?!\*)(?=[\s.,;:)»”]|$)|(?<=^\s*)\*(?!\*)/mu;

const starsAreNotes = memoWhileChecking(({ text }: CheckedFile): boolean => footnoteStar.test(text));

/** One finding a paragraph: a text copied from a book may have such a character in every line. */
function hidden(text: ProseText): Finding {
    const found = matchesIn(text.text, everyInvisible).map(({ index, 0: character }) => ({ index, character }));
    const [first] = found;
    const at = first?.index ?? 0;
    const code = (first?.character ?? '').charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    const what: Message = first?.character === '\u00AD' ? { ru: 'мягкий перенос', en: 'a soft hyphen' } : { ru: `невидимый знак U+${code}`, en: `an invisible character U+${code}` };
    return {
        span: text.span(at, at + 1),
        message: found.length > 1
            ? { ru: `Здесь ${what.ru}, а всего невидимых знаков в абзаце — ${found.length}.`, en: `Here is ${what.en}; the paragraph has ${found.length} invisible characters.` }
            : { ru: `Здесь ${what.ru}.`, en: `Here is ${what.en}.` },
        fixes: [{
            title: { ru: 'Убрать невидимые знаки из абзаца', en: 'Remove invisible characters from the paragraph' },
            edits: found.map(({ index, character }): SourceEdit => ({ ...text.span(index, index + 1), text: isLineBreak(character) ? ' ' : '' })),
        }],
    };
}

/** What Word writes where a line was broken by hand. */
function isLineBreak(character: string): boolean {
    return character === '\u000B' || character === '\u000C';
}

const bookmarkMessage: Message = { ru: 'След закладки текстового редактора: уберите его.', en: 'A bookmark of a word processor was left behind: remove it.' };
const fieldMessage: Message = { ru: 'Текстовый редактор не нашел, на что здесь ссылка: впишите ее заново.', en: 'The word processor did not find what is referred to here: write the reference anew.' };

function* visible(text: ProseText, pattern: RegExp, message: Message): Iterable<Finding> {
    for (const { 0: written, index } of matchesIn(text.text, pattern)) {
        const end = index + written.length;
        yield { span: text.span(index, end), message, ...(message === bookmarkMessage && { fixes: [removed(text, index, end)] }) };
    }
}

function* stars(text: ProseText, { text: source }: CheckedFile): Iterable<Finding> {
    for (const { index } of text.text.matchAll(/(?<!\*)\*\*(?!\*)/g)) {
        const span = text.span(index, index + 2);
        const touches = /\S\*\*|\*\*\S/.test(text.text.slice(Math.max(0, index - 1), index + 3));
        // Escaped stars are the author's own.
        if (!touches || source.slice(span.start, span.end) !== '**') continue;
        yield {
            span,
            message: { ru: 'У знака «**» нет пары, и он напечатается как есть.', en: 'The mark “**” has no pair and is printed as it is.' },
            fixes: [removed(text, index, index + 2)],
        };
    }
}

function removed(text: ProseText, from: number, to: number) {
    return { title: { ru: 'Убрать', en: 'Remove' }, edits: text.without(from, to) };
}
