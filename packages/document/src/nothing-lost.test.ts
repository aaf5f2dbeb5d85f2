import fc from 'fast-check';
import { RezoWorkspace, type OpenFile } from '@rezo/language';
import { expect, test } from 'vitest';
import { resolutionDocument } from './schema.js';
import { authorsWords } from './testing/authors-words.js';
import { anchorsOf } from './testing/open.js';
import { toDocuments } from './to-documents.js';
import type { Block, Item, ResolutionDocument, RichText } from './types.js';

const workspace = new RezoWorkspace();
const open = (text: string): Promise<OpenFile> => workspace.open('file:///texts/main.res', text, { check: false });

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

function blockTexts(block: Block): RichText[] {
    switch (block.type) {
        case 'paragraph': return [block];
        case 'list': return block.items.flatMap(itemTexts);
        case 'addressee': return [block, ...(block.lead ? [block.lead] : []), ...block.blocks.flatMap(blockTexts)];
        case 'area': return [block, ...block.blocks.flatMap(blockTexts)];
    }
}

const itemTexts = (item: Item): RichText[] => [item, ...item.items.flatMap(itemTexts)];

/** What is printed: the title, then the sections. A sentence that was composed is nobody's words, a heading is data. */
function printedTexts({ title, titleSpans, sections }: ResolutionDocument): RichText[] {
    return [{ text: title, spans: titleSpans }, ...sections.flatMap(({ role, heading, composed, blocks }) => [
        ...(role === 'annex' && heading !== null ? [{ text: heading, spans: [] }] : []),
        ...(composed ? blocks.slice(1) : blocks).flatMap(blockTexts),
    ])];
}

/** Whether all of `part` is in `whole`, in order. */
function isWithin(part: string, whole: string): boolean {
    let at = 0;
    for (const character of part) {
        const found = whole.indexOf(character, at);
        if (found < 0) return false;
        at = found + character.length;
    }
    return true;
}

const word = fc.constantFrom('слово', 'дело', 'word', '2025', 'ёж', 'й', '😀', 'наук', 'a1', 'п.', '№ 5', '— тире', 'вопрос:');
const inline = fc.oneof(
    { weight: 6, arbitrary: word },
    { weight: 1, arbitrary: fc.constantFrom('**жирно**', '_курсив_', '**не', 'закрыто_', '\\нет', '\\нет.род(в группе)', '\\о', '\\о.дат', '\\о(его \\сноска(где))', '\\сноска(снизу \\сноска(глубже) конец)', '\\note(below', '\\*', '\\:', '\\м1', '\\мероприятие.даты', '\\пленум', 'https://x.example/путь.', 'a@x.example', '(скобки)', '\\') },
);
const phrase = fc.array(inline, { minLength: 0, maxLength: 6 }).map(words => words.join(' '));
const head = fc.constantFrom('резолюция', 'резолюция \\рез', 'resolution', 'мероприятие', 'мероприятие \\пленум', 'участники', 'преамбула', 'рекомендации', 'решения', 'направление', 'направление \\н', 'приложение', 'текст', 'подписи', 'closing', 'кому', 'кому', 'to');
const property = fc.constantFrom('статус', 'дата', 'число', 'срок', 'метка', 'даты', 'вид', 'тема', 'нумерация', 'адресат', 'результат', 'дат', 'кратко', 'theme', 'Номер', 'срок \\имя');
const marker = fc.constantFrom('-', '–', '•', '1.', '2)', '1.1.', 'а)', 'IV.', '4а.');
const indent = fc.constantFrom('', '', '  ', '    ', '\t');
const line = fc.oneof(
    { weight: 4, arbitrary: fc.tuple(indent, phrase).map(([blank, text]) => blank + text) },
    { weight: 3, arbitrary: fc.tuple(indent, marker, phrase).map(([blank, mark, text]) => `${blank}${mark} ${text}`) },
    { weight: 3, arbitrary: fc.tuple(head, phrase).map(([keyword, text]) => `${keyword}: ${text}`) },
    { weight: 3, arbitrary: fc.tuple(indent, property, phrase).map(([blank, keyword, text]) => `${blank}${keyword}: ${text}`) },
    { weight: 1, arbitrary: fc.tuple(fc.constantFrom('организация \\о', 'термин \\т', 'лицо', 'подключить'), phrase).map(([keyword, text]) => `${keyword}: ${text}`) },
    { weight: 3, arbitrary: fc.constantFrom('', '', '// комментарий', 'мероприятие: \\пленум', 'организация \\о: Отдел', '  дат: Отделу', '  метка: м1', '  нумерация: адресаты', '  нумерация: сквозная') },
);
const text = fc.tuple(fc.array(line, { minLength: 1, maxLength: 25 }), fc.constantFrom('\n', '\n', '\r\n')).map(([lines, end]) => lines.join(end));

/** A text with some characters taken out, doubled or replaced. */
const mutated = fc.tuple(text, fc.array(fc.tuple(fc.nat(), fc.constantFrom('', '(', ')', '\\', '*', '_', '\n', ' ', ':', '- ', 'а', '\u00A0', '\uD83D')), { maxLength: 6 }))
    .map(([original, changes]) => changes.reduce((changed, [place, put]) => {
        const at = place % (changed.length + 1);
        return changed.slice(0, at) + put + changed.slice(at + 1);
    }, original))
    // The path of an import becomes a URI, which half a character cannot; that is not what is tested here.
    .map(changed => changed.replace(/подключить[^\r\n]*/g, use => use.toWellFormed()));

test.each([['generated', text, 1000], ['mutated', mutated, 1500]] as const)('every letter and digit that an author wrote to be printed is printed, in order: %s texts', async (_name, texts, numRuns) => {
    await fc.assert(fc.asyncProperty(texts, async source => {
        const file = await open(source);
        const documents = toDocuments(file, { uri: 'main.res' });
        if (documents.length === 0) {
            const unprinted = authorsWords({ ...file.ast, sections: file.ast.sections.filter(section => section.keyword !== 'event') });
            expect(unprinted.map(({ body, notes }) => letters(body + notes))).toEqual(['']);
            return;
        }
        const written = authorsWords(file.ast);
        expect(documents).toHaveLength(written.length);
        documents.forEach((document, index) => {
            const { body, notes, isAll } = written[index] ?? { body: '', notes: '', isAll: true };
            const printed = printedTexts(document).map(each => letters(each.text)).join('');
            const printedNotes = document.notes.map(each => letters(each.text)).join('');
            if (isAll) expect([printed, printedNotes]).toEqual([letters(body), letters(notes)]);
            else expect([isWithin(letters(body), printed), isWithin(letters(notes), printedNotes)]).toEqual([true, true]);
        });
    }), { numRuns });
}, 120_000);

test('whatever is written, the document is valid, its anchors unique and its spans well formed', async () => {
    await fc.assert(fc.asyncProperty(mutated, async source => {
        for (const document of toDocuments(await open(source), { uri: 'main.res' })) {
            expect(resolutionDocument.parse(document)).toEqual(document);
            const rich = [...printedTexts(document), ...document.notes, ...document.recommendations];
            for (const each of rich) expectWellFormed(each);
            expect(new Set(anchorsOf(document)).size).toBe(anchorsOf(document).length);
            const numbers = printedTexts(document).flatMap(({ spans }) => spans.flatMap(span => (span.type === 'note' ? [span.number] : [])));
            expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
            expect(document.notes.map(({ number }) => number)).toEqual(document.notes.map((_, index) => index + 1));
        }
    }), { numRuns: 500 });
}, 120_000);

/** Spans nest or are disjoint, come in the order in which they begin, and lie within a text without blank ends. */
function expectWellFormed({ text: whole, spans }: RichText): void {
    expect(whole).toBe(whole.trim());
    const open: number[] = [];
    let last = 0;
    for (const { start, end, type } of spans) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeLessThanOrEqual(whole.length);
        expect(type === 'note' ? end === start : end > start).toBe(true);
        while (open.length > 0 && (open.at(-1) ?? 0) <= start) open.pop();
        expect(end).toBeLessThanOrEqual(open.at(-1) ?? whole.length);
        if (end > start) open.push(end);
        last = start;
    }
}
