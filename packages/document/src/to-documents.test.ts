import { describe, expect, test } from 'vitest';
import { documentOf, documentsOf } from './testing/open.js';

const head = (...properties: string[]) => documentOf(['организация \\съезд: Съезд', 'резолюция \\имя: о **пробе**', ...properties].join('\n'));

test('the head of a resolution in Russian', async () => {
    expect(await head('  язык: ru', '  вид: Обращение', '  статус: принята', '  номер: 7/12', '  повестка: Вопрос 3', '  дата: 18–19 октября 2018 года', '  место: г. Тверь', '  орган: \\съезд', '  голосование: за 120, против 3, воздержались 5', '  заменяет: ../старая.res', '  повторяет: \\имя')).toMatchObject({
        schemaVersion: '1.0', id: 'имя', language: 'ru', kind: 'Обращение', title: 'о пробе', titleSpans: [{ type: 'strong', start: 2, end: 7 }], status: 'adopted', number: '7/12', agenda: 'Вопрос 3',
        date: '2018-10-18/2018-10-19', datePrinted: '18–19 октября 2018 года', place: 'г. Тверь', body: { id: 'съезд', name: 'Съезд', printed: 'Съезд' },
        vote: { unanimous: false, for: 120, against: 3, abstained: 5 }, supersedes: { id: null, path: '../старая.res' }, repeats: { id: 'имя', path: null }, event: null, participants: null,
        source: { uri: 'main.res', line: 2 },
    });
});

test('the same in English', async () => {
    expect(await documentOf('resolution: on rivers\n  status: draft\n  date: 12 June 2025\n  body: Assembly\n  vote: unanimous\n  supersedes: \\nothing')).toMatchObject({
        id: null, language: 'en', kind: 'Resolution', status: 'draft', date: '2025-06-12', body: { id: null, name: 'Assembly' }, vote: { unanimous: true, for: null, against: null, abstained: null }, supersedes: { id: 'nothing', path: null },
    });
});

test('what is not stated, and what cannot be read, is null; the date stays as written', async () => {
    const nothing = { status: null, number: null, agenda: null, date: null, place: null, body: null, vote: null, supersedes: null, repeats: null };
    expect(await documentOf('резолюция:')).toMatchObject({ ...nothing, title: '', datePrinted: null, sections: [], notes: [], recommendations: [], parties: [], acts: [], terms: [] });
    expect(await head('  статус: какой-то', '  дата: вчера', '  голосование: поровну', '  номер:', '  орган:')).toMatchObject({ ...nothing, datePrinted: 'вчера' });
});

describe('language', () => {
    test.each([['ru', 'ru'], ['EN', 'en'], ['en-gb', 'en-GB'], ['sr-Cyrl', 'sr-Cyrl'], ['русский', 'ru'], ['Russian', 'ru'], ['e', 'ru'], ['en_US', 'ru'], ['ru-', 'ru'], ['', 'ru']])('%s', async (written, expected) => {
        expect((await head(`  язык: ${written}`)).language).toBe(expected);
    });

    test('is what values and words are printed in', async () => {
        const { sections, kind } = await documentOf('резолюция: о\n  язык: en\n\nмероприятие: Was.\n  даты: 2025-01-02\n\nтекст: \\мероприятие.даты');
        expect([kind, sections[1]?.blocks]).toMatchObject(['Resolution', [{ text: '2 January 2025' }]]);
    });
});

test.each([
    ['ru', '26.04.2025', '26.04.2025'], ['ru', '27 августа 2025 г.', '27 августа 2025 г.'], ['ru', '2025-09-20', '20 сентября 2025 года'], ['en', '2025-09-20', '20 September 2025'],
    ['ru', '2025-08-18..2025-08-25', '18–25 августа 2025 года'], ['ru', '2025-99-99', '2025-99-99'],
])('the printed date in %s: %s', async (language, written, expected) => {
    expect((await head(`  язык: ${language}`, `  дата: ${written}`)).datePrinted).toBe(expected);
});

test('a property given twice says what it said first', async () => {
    expect(await head('  номер: 1', '  номер: 2')).toMatchObject({ number: '1' });
});

test('the count of participants', async () => {
    const count = async (written: string) => (await documentOf(`резолюция: о\n\nучастники: Были.\n\nучастники: Ещё.\n  число: ${written}`)).participants;
    expect(await count('более 120')).toEqual({ count: { value: 120, qualifier: 'moreThan' } });
    expect(await count('12 000 человек')).toEqual({ count: { value: 12_000, qualifier: 'exactly' } });
    expect(await count('много')).toEqual({ count: null });
});

test('several resolutions are several documents', async () => {
    const documents = await documentsOf('резолюция \\а: о первом\n\nтекст: Раз\\сноска(а).\n\nрезолюция: о втором\n  заменяет: \\а\n\nтекст: Два\\сноска(б).');
    expect(documents.map(({ title, notes, source, supersedes }) => [title, notes.map(({ number, text }) => `${number} ${text}`), source.line, supersedes?.id])).toEqual([['о первом', ['1 а'], 1, undefined], ['о втором', ['1 б'], 5, 'а']]);
});
