import { dialects, keywordTable } from '@rezo/language';
import fc from 'fast-check';
import { samples } from './samples.js';

const lineEnd = fc.constantFrom('\n', '\n', '\n', '\r\n', '\r');
const blanks = fc.constantFrom('', '', '', ' ', '  ', '    ', '      ', '\t', '\t ', '\u00A0', ' \u202F', '\f', '\v', '\uFEFF', '\u3000');
const space = fc.constantFrom(' ', ' ', ' ', '  ', '\t', '\u00A0');
const id = fc.constantFrom('а', 'соиро', 'мин-обр', 'a_b', 'x1', 'мероприятие', 'event', 'й', 'й', 'Я', '2019', 'note', 'сноска');
const marker = fc.oneof(
    fc.constantFrom('-', '–', '—', '•', '-', '1.', '2.', '3.', '1)', '7)', '1.1.', '1.2.', '2.1.', '1.1.1.', '1.2)', '4а.', '4bis.', 'а)', 'б)', 'a)', 'з)', 'I.', 'II.', 'IV.', 'X.', '01.', '999.', '1.999.'),
    fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 4 }).map(path => `${path.join('.')}.`),
);
const keyword = fc.tuple(fc.constantFrom(...keywordTable.keys()), fc.integer({ min: 0, max: 9 })).map(([word, twist]) => {
    if (twist === 0) return (word[0] ?? '').toUpperCase() + word.slice(1);
    if (twist === 1) return `${word.slice(0, 2)}\u00AD${word.slice(2)}`;
    if (twist === 2) return word.normalize('NFD');
    return word;
});
const oftenKeyword = fc.oneof(keyword, fc.constantFrom('кому', 'to', 'срок', 'рекомендации', 'резолюция', 'вопросы', 'организация', 'area', 'use', 'статус', 'нумерация'));
const choice = fc.constantFrom(...dialects.flatMap(({ statuses, modes, numberings }) => [statuses, modes, numberings].flatMap(table => Object.values(table))));

const fragment = fc.oneof(
    fc.constantFrom(
        'слово', 'Участники', 'word', '2019', 'г.', ' ', '  ', '. ', ', ', ': ', '; ', '\u00A0', '\t', '**', '_', '*', '***', '__', '(', ')', '((', '))', '\\', '\\\\', '\\*', '\\_', '\\(', '\\:', '\\ ',
        '//', 'https://a.ru/b_c_(d)', 'www.a.b', 'x@y.ru', 'a_b_c', '____', '**жирный**', '_курсив_', '**_оба_**', '-', '–', '1.', 'а)', 'IV.', 'Кому:', 'срок:', '«', '»', '…',
        '😀', '👩‍👩‍👧', '\u0301', '\uD800', '\uDC00', '\0', '\u0007', '\u2028', '\u2029', '\u0085', '\u200B', '\u00AD', '\u202E', 'й', '𝔸', 'ﬁ', '.род', '.', '\\\u00A0',
    ),
    id.map(name => `\\${name}`), id.map(name => `\\${name}.род`), id.map(name => `\\${name}(`), id.map(name => `\\${name}(слово)`),
    fc.constantFrom('\\note(', '\\сноска(', '\\note(текст \\a(b) **c**)', '\\Note(x)', '\\a.dat(\\b(\\c(d)))', '\\a(_x_ (y) **z)'),
    fc.string({ unit: 'grapheme', maxLength: 4 }), fc.string({ unit: 'binary', maxLength: 4 }),
);
const prose = fc.array(fragment, { maxLength: 8 }).map(parts => parts.join(''));

const head = fc.tuple(oftenKeyword, fc.option(id, { freq: 4 }), blanks, blanks, fc.oneof(prose, choice))
    .map(([word, name, before, after, value]) => `${word}${name === null ? '' : ` \\${name}`}${before}:${after}${value}`);
const item = fc.tuple(marker, space, prose).map(([mark, gap, text]) => mark + gap + text);
const structure = fc.oneof(head, item);
const line = fc.oneof(
    { weight: 5, arbitrary: head }, { weight: 5, arbitrary: item }, { weight: 4, arbitrary: prose },
    { weight: 3, arbitrary: fc.constant('') }, { weight: 1, arbitrary: prose.map(text => `//${text}`) }, { weight: 1, arbitrary: structure.map(text => `\\${text}`) },
    { weight: 1, arbitrary: fc.constantFrom('-', '1.', 'срок:', 'кому:', 'рекомендации:', '\\', '//', 'резолюция:') },
);
const written = fc.tuple(blanks, line, blanks, lineEnd).map(parts => parts.join(''));

/** Texts put together from everything that means something, in odd places. */
export const randomText = fc.tuple(fc.constantFrom('', '', '\uFEFF'), fc.array(written, { maxLength: 30 }), fc.boolean())
    .map(([mark, lines, isCut]) => mark + (isCut ? lines.join('').trimEnd() : lines.join('')));

/** Lists with columns and markers at random. */
export const randomList = fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), marker, fc.constantFrom('\n', '\n', '\n\n', '\n// примечание\n', '\nсрок: 2025\n')), { maxLength: 25 })
    .map(items => `решения: x\n${items.map(([column, mark, end]) => `${' '.repeat(column)}${mark} пункт${end}`).join('')}`);

type Change = (text: string) => string;

const place = fc.double({ min: 0, max: 1, noNaN: true });
const piece = fc.oneof(written, fragment, fc.constantFrom('\n', '\n\n', '  ', '\t', '\r\n', ':', '\\'));
const change: fc.Arbitrary<Change> = fc.oneof(
    fc.tuple(place, fc.nat(40)).map(([at, length]): Change => text => text.slice(0, at * text.length) + text.slice(at * text.length + length)),
    fc.tuple(place, piece).map(([at, added]): Change => text => text.slice(0, at * text.length) + added + text.slice(at * text.length)),
    fc.tuple(place, place, fc.nat(60)).map(([from, to, length]): Change => text => text.slice(0, to * text.length) + text.slice(from * text.length, from * text.length + length) + text.slice(to * text.length)),
    fc.tuple(place, fc.nat(9)).map(([at, indent]): Change => text => onLine(text, at, found => ' '.repeat(indent) + found.trimStart())),
    fc.tuple(place, written).map(([at, added]): Change => text => onLine(text, at, found => `${added}${found}`)),
    place.map((at): Change => text => onLine(text, at, () => '')),
    fc.constantFrom<Change>(text => text.replaceAll('\n', '\r\n'), text => text.replaceAll('\n', '\r'), text => text.replaceAll('\n\n', '\n'), text => text.replaceAll('\n', '\n\n'), text => text.replaceAll(' ', '\u00A0')),
);

function onLine(text: string, at: number, edit: Change): string {
    const lines = text.split('\n');
    const index = Math.min(lines.length - 1, Math.floor(at * lines.length));
    lines[index] = edit(lines[index] ?? '');
    return lines.join('\n');
}

/** A stretch of a real document, so that a failure is short and most of the time goes into what was changed. */
const excerpt = fc.tuple(fc.constantFrom(...samples), place, fc.integer({ min: 5, max: 40 })).map(([{ text }, at, length]) => {
    const lines = text.split('\n');
    const first = Math.floor(at * Math.max(0, lines.length - length));
    return lines.slice(first, first + length).join('\n');
});

/** Real documents with a few changes, from one character to all line ends. */
export const mutatedText = fc.tuple(excerpt, fc.array(change, { maxLength: 8 })).map(([text, changes]) => changes.reduce((current, apply) => apply(current), text));

export const anyText = fc.oneof(randomText, randomList, mutatedText, fc.string({ unit: 'binary', maxLength: 200 }));
