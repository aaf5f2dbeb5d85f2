import { describe, expect, test } from 'vitest';
import { documentOf, itemsOf, printed, sectionOf } from './testing/open.js';
import type { ResolutionDocument, Section } from './types.js';

const recommendations = (lines: readonly string[], numbering?: string): Promise<ResolutionDocument> =>
    documentOf(['резолюция: о', '', 'рекомендации: Рекомендуют:', ...(numbering ? [`  нумерация: ${numbering}`] : []), '', ...lines].join('\n'));

const shown = (document: ResolutionDocument, role: Section['role'] = 'recommendations'): string[] => printed(sectionOf(document, role).blocks).slice(1);

const twoAddressees = [
    'кому: Школам', '  1. раз', '  2. два', '    - тире', '', 'кому: Музеям', '  1. три', '    а) буква', '    б) буква', '  2. четыре', '    2.1. дробь', '    2.2. дробь',
];

describe('numbering of recommendations', () => {
    test('none: as written', async () => {
        expect(shown(await recommendations(twoAddressees))).toEqual([
            '→ Школам', '  1. раз', '  2. два', '    – тире', '→ Музеям', '  1. три', '    а) буква', '    б) буква', '  2. четыре', '    2.1. дробь', '    2.2. дробь',
        ]);
    });

    test('addressees: the addressee’s number stands before those of its items, at every level', async () => {
        expect(shown(await recommendations(twoAddressees, 'адресаты'))).toEqual([
            '→ 1. Школам', '  1.1. раз', '  1.2. два', '    – тире', '→ 2. Музеям', '  2.1. три', '    а) буква', '    б) буква', '  2.2. четыре', '    2.2.1. дробь', '    2.2.2. дробь',
        ]);
    });

    test('continuous: one count through all addressees and areas', async () => {
        const areas = ['направление: Первое', ...twoAddressees, '', 'направление: Второе', '  1. в направлении', '', 'кому: Всем', '  1. пять'];
        expect(shown(await recommendations(areas, 'сквозная'))).toEqual([
            '§ Первое', '  → Школам', '    1. раз', '    2. два', '      – тире', '  → Музеям', '    3. три', '      а) буква', '      б) буква', '    4. четыре', '      4.1. дробь', '      4.2. дробь',
            '§ Второе', '  5. в направлении', '  → Всем', '    6. пять',
        ]);
    });

    test('items: from 1 at each addressee, whatever is written', async () => {
        expect(shown(await recommendations(['кому: Школам', '  1. раз', '  2. два', '', 'кому: Музеям', '  3. три', '  4. четыре'], 'пункты'))).toEqual([
            '→ Школам', '  1. раз', '  2. два', '→ Музеям', '  1. три', '  2. четыре',
        ]);
    });

    test.each(['адресаты', 'сквозная', 'пункты'])('%s: dashes, letters and numerals stay as written', async numbering => {
        const lines = ['кому: Школам', '  - тире', '  - тире', '', 'кому: Музеям', '  а) буква', '  б) буква', '', 'кому: Всем', '  I. римская', '  II. римская', '', 'кому: Никому', '  • кружок'];
        expect(shown(await recommendations(lines, numbering)).map(line => line.replace(/→ \d\. /, '→ '))).toEqual([
            '→ Школам', '  – тире', '  – тире', '→ Музеям', '  а) буква', '  б) буква', '→ Всем', '  I. римская', '  II. римская', '→ Никому', '  • кружок',
        ]);
    });

    test('an inserted number is kept beside the one it follows', async () => {
        const lines = ['кому: Школам', '  1. раз', '  1а. вставка', '  2. два', '', 'кому: Музеям', '  3. три', '  3bis. вставка', '  4. четыре'];
        expect(shown(await recommendations(lines, 'сквозная'))).toEqual(['→ Школам', '  1. раз', '  1а. вставка', '  2. два', '→ Музеям', '  3. три', '  3bis. вставка', '  4. четыре']);
        expect(shown(await recommendations(lines, 'адресаты'))).toEqual(['→ 1. Школам', '  1.1. раз', '  1.1а. вставка', '  1.2. два', '→ 2. Музеям', '  2.1. три', '  2.1bis. вставка', '  2.2. четыре']);
    });

    test('two lists of one addressee go on; numbers in brackets below a numbered item are its own', async () => {
        const lines = ['кому: Школам', '  1. раз', '', 'Кроме того:', '', '  1. два', '    1) в скобках', '    2) в скобках', '    ', 'кому: Музеям', '  1) три'];
        expect(shown(await recommendations(lines, 'адресаты'))).toEqual(['→ 1. Школам', '  1.1. раз', '  Кроме того:', '  1.2. два', '    1) в скобках', '    2) в скобках', '→ 2. Музеям', '  2.1. три']);
    });

    test('a numbering that stands in another section is no numbering', async () => {
        const document = await documentOf('резолюция: о\n\nрешения: Решили:\n  нумерация: адресаты\n\nкому: Школам\n  1. раз');
        expect(shown(document, 'decisions')).toEqual(['нумерация: адресаты', '→ Школам', '  1. раз']);
    });

    test('in English', async () => {
        const document = await documentOf('resolution: a\n\nrecommendations: We recommend:\n  numbering: addressees\n\nto: Schools\n  1. one\n    a) letter\n\nto: Museums\n  1. two');
        expect(shown(document)).toEqual(['→ 1. Schools', '  1.1. one', '    a) letter', '→ 2. Museums', '  2.1. two']);
    });
});

describe('lists', () => {
    const decisions = (...lines: string[]) => documentOf(`резолюция: о\n\nрешения: Решили:\n${lines.join('\n')}`);

    test.each([
        ['written wrong', ['1. а', '3. б', '3. в'], ['1. а', '2. б', '3. в']],
        ['from where they begin', ['5) а', '6) б'], ['5) а', '6) б']],
        ['dotted, parent renumbered', ['1. а', '3. б', '3.1. в', '3.2. г', '4. д'], ['1. а', '2. б', '  2.1. в', '  2.2. г', '3. д']],
        ['letters of GOST', ['а) а', 'б) б', 'г) в'], ['а) а', 'б) б', 'в) в']],
        ['numerals', ['I. а', 'II. б', 'III. в', 'V. г'], ['I. а', 'II. б', 'III. в', 'IV. г']],
        ['dashes of three kinds', ['- а', '– б', '— в'], ['– а', '– б', '– в']],
        ['four levels', ['1. а', '  1.1. б', '    а) в', '      - г', '      - д', '    б) е', '2. ж'], ['1. а', '  1.1. б', '    а) в', '      – г', '      – д', '    б) е', '2. ж']],
        ['without text', ['1.', '2. б'], ['1. ', '2. б']],
    ])('%s', async (_name, lines, expected) => {
        expect(shown(await decisions(...lines), 'decisions')).toEqual(expected);
    });

    test('two lists in a section each begin as written', async () => {
        expect(shown(await decisions('1. а', '2. б', '', 'И ещё:', '', '1. в', '', 'И ещё:', '', '4. г'), 'decisions')).toEqual(['1. а', '2. б', 'И ещё:', '1. в', 'И ещё:', '4. г']);
    });

    test('have the style of their first item, nested lists their own', async () => {
        const { blocks } = sectionOf(await decisions('1. а', '  а) б', '    - в', '2. г', '  2.1. д', '', 'И:', '', 'IV. е', '', 'И:', '', '• ж'), 'decisions');
        expect(blocks.flatMap(block => (block.type === 'list' ? [block.style] : []))).toEqual(['decimal', 'roman', 'bullet']);
        expect(itemsOf(blocks).map(item => item.itemsStyle)).toEqual(['letter', 'dash', null, 'dotted', null, null, null]);
    });

    test('the number of an item is its marker without punctuation', async () => {
        const { blocks } = sectionOf(await decisions('1. а', '  1.1) б', '    а) в', '      - г', '2) д'), 'decisions');
        expect(itemsOf(blocks).map(({ number }) => number)).toEqual(['1', '1.1', 'а', null, '2']);
    });
});

test('numbers by which clauses are cited go down through addressees, numbers, letters and dashes', async () => {
    const lines = ['кому: Школам', '  - раз', '  - два', '', 'После абзаца:', '', '  - три', '', 'кому: Музеям', '  1. четыре:', '    а) пять', '    б) шесть:', '      - семь'];
    const cited = async (numbering?: string) => (await recommendations(lines, numbering)).recommendations.map(({ number }) => number);
    expect(await cited('адресаты')).toEqual(['1.1', '1.2', '1.3', '2.1.а', '2.1.б.1']);
    expect(await cited()).toEqual([null, null, null, '1.а', '1.б.1']);
});
