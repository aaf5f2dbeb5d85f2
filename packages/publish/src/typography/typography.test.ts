import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { letters } from '../testing/words.js';
import { typeset } from './index.js';

/** The result with its non-breaking spaces shown as «~». */
const shown = (text: string, language: string): string => typeset(text, language).replaceAll('\u00A0', '~');

describe('Russian', () => {
    test.each([
        ['«Тверь» - город', '«Тверь»~— город'],
        ['Тверь – город — хороший', 'Тверь~– город~— хороший'],
        ['- начало строки', '- начало строки'],
        ['в 2022-2023 учебном году', 'в~2022–2023 учебном году'],
        ['16-25 августа 2022 года', '16–25~августа 2022~года'],
        ['10-15 % школ, 5-9 классы, 10:00-18:00', '10–15~% школ, 5–9 классы, 10:00–18:00'],
        ['XIX-XX вв., март-апрель', 'XIX–XX вв., март–апрель'],
        ['№ 07-12/345 от 5 мая, № 5-7', '№~07-12/345 от~5~мая, №~5-7'],
        ['ГОСТ Р 7.0.97-2016, ГОСТ 1900-2016, ISO 9001-2015', 'ГОСТ Р~7.0.97-2016, ГОСТ 1900-2016, ISO 9001-2015'],
        ['+7 (495) 123-45-67, 8-800-555-35-35', '+7 (495) 123-45-67, 8-800-555-35-35'],
        ['2023-2022, 12-05-2022, 2022-05-12', '2023-2022, 12-05-2022, 2022-05-12'],
        ['"Наследие" и "Дом "Мир""', '«Наследие» и~«Дом „Мир“»'],
        ['24" монитор', '24" монитор'],
        ['незакрытая "кавычка', 'незакрытая "кавычка'],
        ['г. Смоленск, 27 августа 2019 г.', 'г.~Смоленск, 27~августа 2019~г.'],
        ['И.И. Иванов, А. Пушкин, Иванов И. И.', 'И.~И.~Иванов, А.~Пушкин, Иванов~И.~И.'],
        ['пп. 5-7, директор А. Б. Зимин', 'пп.~5–7, директор А.~Б.~Зимин'],
        ['п. 5 ст. 12, § 3, 50 %, 1 200 000 руб., т.е.', 'п.~5 ст.~12, §~3, 50~%, 1~200~000~руб., т.~е.'],
        ['г.г. Москвы', 'г.~г. Москвы'],
        ['1/2 часть, 5-ый, (c), 2х3, кто то, №№ 1', '1/2 часть, 5-ый, (c), 2х3, кто то, №№~1'],
        ['подробнее... далее', 'подробнее… далее'],
        ['узкий\u202Fи\u2009тонкий', 'узкий~и~тонкий'],
    ])('%s', (text, expected) => {
        expect(shown(text, 'ru-RU')).toBe(expected);
    });
});

describe('English', () => {
    test.each([
        ['"Open" libraries - in full', '“Open” libraries~– in~full'],
        ["the members' report doesn't", 'the~members’ report doesn’t'],
        ['No. 5 of 14 March 2025, para. 2, Dr. A. Smith', 'No.~5 of~14~March 2025, para.~2, Dr.~A.~Smith'],
        ['2019-2021, 13-14 March, pages 10-15', '2019–2021, 13–14~March, pages 10–15'],
    ])('%s', (text, expected) => {
        expect(shown(text, 'en')).toBe(expected);
    });
});

test.each([
    ['https://a.ru/2022-2023/"x"?a=1-2&b=-', 'ru'], ['a-b.c@школа-5.рф', 'ru'], ['www.a-b.ru/2022-2023', 'ru'], ['forum.example.ru/2022-2023', 'ru'],
    ['ftp://example.org/2019-2021/', 'en'], ['A&nbsp;B &amp; <b>2</b>', 'ru'], ['мяг\u00ADкий - перенос', 'ru'], ['А - Б "в"', 'de'], ['', 'ru'], ['А - Б', 'не язык'],
])('%j is left as it is', (text, language) => {
    expect(typeset(text, language)).toBe(text);
});

test('no text loses or changes a letter or a digit', () => {
    const bits = fc.constantFrom('И.', ' ', ' - ', '-', '2022', '2023', '"', '«', '»', ' г.', '№ ', '...', 'т.е.', 'https://a.ru/', '<b>', '&nbsp;', '5', 'м2', '(c)', "'", 'слово', 'а', '%', '\u00AD', '😀', '\n');
    const text = fc.oneof(fc.array(bits, { maxLength: 25 }).map(all => all.join('')), fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));
    fc.assert(fc.property(text, fc.constantFrom('ru', 'en'), (source, language) => {
        expect(letters(typeset(source, language))).toBe(letters(source));
    }), { numRuns: 500 });
});

test('a long text without spaces takes no time', () => {
    const start = performance.now();
    typeset('а'.repeat(50_000), 'ru');
    typeset('a.'.repeat(25_000), 'ru');
    typeset('1-'.repeat(25_000), 'ru');
    expect(performance.now() - start).toBeLessThan(2000);
});
