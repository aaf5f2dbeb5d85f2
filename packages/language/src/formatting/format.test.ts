import { describe, expect, test } from 'vitest';
import { RezoWorkspace } from '../workspace.js';
import { formatEdits, formatText } from './format.js';
import { applyEdits } from './source-edits.js';

const workspace = new RezoWorkspace();

async function format(text: string): Promise<string> {
    const file = await workspace.open('memory:/a.res', text, { check: false });
    const formatted = formatText(file);
    workspace.close(file);
    return formatted;
}

async function edits(text: string) {
    const file = await workspace.open('memory:/a.res', text, { check: false });
    workspace.close(file);
    return formatEdits(file);
}

const russian = `резолюция: II областной конференции школьных библиотекарей
  статус: проект
  дата: 14.03.2025

мероприятие: \\мероприятие.даты в Твери прошла II областная конференция.
  вид: областная конференция

вопросы: Обсуждали:
  - пополнение фондов;
  - чтение в начальной школе.

рекомендации: Участники конференции **рекомендуют**:
  нумерация: адресаты

кому: Министерству образования Тверской области
  - выделить средства на новые книги;
    срок: 01.09.2025
  - включить библиотеки в программу ремонта.

кому: Администрациям районов
кому: руководителям школ
  продолжить работу по:
  - открытию читальных залов;
  - обмену книгами между школами.
`;

const english = `use: ../registry.res

resolution: on open school libraries
  status: adopted

preamble: The Conference,
  - _recalling_ its resolution of 2023,
  - _noting_ the report of the \\board,

decisions:
  1. _Thanks_ the hosts;
  2. _Requests_ the \\board to:
    label: report
    a) report on it;
      1) in writing;
    b) publish it.
`;

describe('the canonical form', () => {
    test.each([['russian', russian], ['english', english]])('is kept: %s', async (_, text) => {
        expect(await edits(text)).toEqual([]);
    });

    test.each([
        ['indentation lost', (text: string) => text.replace(/^ +(?=\S)(?!\d\)|[аaб]\))/gm, '')],
        ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
        ['CR', (text: string) => text.replaceAll('\n', '\r')],
        ['byte order mark, no final newline', (text: string) => `\uFEFF${text.trimEnd()}`],
        ['trailing blanks', (text: string) => text.replaceAll('\n', ' \t\u00A0\n')],
        ['extra blank lines', (text: string) => text.replaceAll('\n\n', '\n\n \n\n')],
        ['en dashes', (text: string) => text.replace(/^( *)- /gm, '$1–\t')],
        ['colons apart', (text: string) => text.replace(/^( *\p{L}+): /gmu, '$1 :  ')],
    ])('is restored: %s', async (_, spoil) => {
        expect(await format(spoil(russian))).toBe(russian);
    });

    test('sections and addressees are set apart; data and items are not', async () => {
        expect(await format('цели: а\nзаголовок: б\n\n- в\n\n- г\nкому: д\nсрок: 2025\nкому: е\nитог: проза')).toBe(
            'цели: а\n  заголовок: б\n  - в\n  - г\n\nкому: д\n  срок: 2025\n\nкому: е\n  итог: проза\n',
        );
    });

    test('a blank line between addressees stays, because without it they are joint', async () => {
        const text = 'рекомендации: а\n\nкому: б\n// и ещё\nкому: в\n\nкому: г\n';
        expect(await format(text)).toBe(text);
    });

    test.each(['', '\uFEFF', ' \n\t\r\n\u00A0'])('a blank file becomes empty', async text => {
        expect(await format(text)).toBe('');
    });
});

describe('prose', () => {
    test('a paragraph directly below data is indented, one after a blank line stands at the margin', async () => {
        expect(await format('кому: а\nлид:\n\n  абзац\nдальше')).toBe('кому: а\n  лид:\n\nабзац\nдальше\n');
    });

    test('a paragraph below the data of an item is set apart from it', async () => {
        expect(await format('цели: а\n- б\nсрок: 2025\nабзац')).toBe('цели: а\n  - б\n    срок: 2025\n\nабзац\n');
    });

    test('continued lines stand under the beginning of the prose', async () => {
        expect(await format('цели: а\nб\n- в\nг\n  - д\nе')).toBe('цели: а\n  б\n  - в\n    г\n    - д\n      е\n');
    });

    test('a head or marker without text keeps its text on the next line', async () => {
        expect(await format('цели:\nа\n-\nб')).toBe('цели:\n  а\n  -\n    б\n');
    });

    test('blanks inside, soft hyphens, line separators and escapes are the author’s', async () => {
        expect(await format('цели:   а  \u00A0б\u00AD\u2028в\f\n\\Участники: все')).toBe('цели: а  \u00A0б\u00AD\u2028в\n  \\Участники: все\n');
    });

    test('properties below a paragraph stay there', async () => {
        expect(await format('цели: а\n\nабзац\nсрок: 2025\nещё')).toBe('цели: а\n\nабзац\n  срок: 2025\n\nещё\n');
    });

    test('what stands before any head begins at the margin', async () => {
        expect(await format('  статус: проект\n  абзац\n\n    - а\n     - б')).toBe('статус: проект\nабзац\n\n- а\n  - б\n');
    });
});

describe('words of the language', () => {
    test('one dialect: that of most keywords', async () => {
        expect(await format('Resolution: а\nстатус: Draft\nNumbering: x\nцели \\б : в\nформат: in person')).toBe(
            'резолюция: а\n  статус: проект\n  нумерация: x\n\nцели \\б: в\n  формат: очно\n',
        );
        expect(await format('resolution: a\nstatus: принята\nцели: b')).toBe('resolution: a\n  status: adopted\n\ngoals: b\n');
    });

    test('soft hyphens and decomposed letters in keywords', async () => {
        expect(await format('под\u00ADписи:\n- а\nсаи\u0306т: б')).toBe('подписи:\n  - а\n\nсаи\u0306т: б\n'.replace('\n\nсаи\u0306т', '\n    сайт'));
    });

    test('values that are not exactly of a closed set are left alone', async () => {
        expect(await format('резолюция: а\nстатус: почти adopted')).toBe('резолюция: а\n  статус: почти adopted\n');
    });

    test('declarations stand apart; a block of them in one line each may stay together', async () => {
        expect(await format('use: a.res\nact \\a: b\nact \\c: d\nterm \\e: f\nshort: g\nterm \\h: i')).toBe(
            'use: a.res\n\nact \\a: b\nact \\c: d\n\nterm \\e: f\n  short: g\n\nterm \\h: i\n',
        );
    });

    test('a declaration in the middle of a resolution stays there', async () => {
        expect(await format('резолюция: а\nцели: б\n- в\nакт \\г: д\nномер: 5\n- е')).toBe(
            'резолюция: а\n\nцели: б\n  - в\n\nакт \\г: д\n  номер: 5\n  - е\n',
        );
    });
});

describe('lists', () => {
    test('numbers are put right, insertions and the author’s style are kept', async () => {
        expect(await format('решения: а\n1) б\n3) в\n3а) г\n7) д')).toBe('решения: а\n  1) б\n  2) в\n  2а) г\n  3) д\n');
        expect(await format('решения: а\n  2. б\n  2.1. в\n  2.3. г\n  4. д')).toBe('решения: а\n  2. б\n    2.1. в\n    2.2. г\n  3. д\n');
    });

    test('numbers that go on through the addressees', async () => {
        expect(await format('рекомендации: а\nнумерация: сквозная\nкому: б\n1. в\n2. г\nкому: д\n1. е')).toBe(
            'рекомендации: а\n  нумерация: сквозная\n\nкому: б\n  1. в\n  2. г\n\nкому: д\n  3. е\n',
        );
    });

    test('indentation follows the tree, whatever the columns were', async () => {
        expect(await format('решения: а\n       - б\n        - в\n         - г\n        - д\n       - е')).toBe(
            'решения: а\n  - б\n    - в\n      - г\n    - д\n  - е\n',
        );
        expect(await format('решения: а\n1. б\n1.1. в\n1.1.1. г\n2. д')).toBe('решения: а\n  1. б\n    1.1. в\n      1.1.1. г\n  2. д\n');
    });

    test('items beyond the deepest level stay on it', async () => {
        const deep = `решения: а\n${Array.from({ length: 40 }, (_, level) => `${' '.repeat(level)}- б\n`).join('')}`;
        const formatted = await format(deep);
        expect(formatted.split('\n').at(-2)).toBe(`${' '.repeat(2 + 2 * 32)}- б`);
        expect(await format(formatted)).toBe(formatted);
    });

    test('numbers that would nest the items otherwise are left as written', async () => {
        const text = 'решения: а\n  0. б\n  1.0. в\n';
        expect(await format(text)).toBe(text);
    });

    test('a blank line stays between lists of different kinds only', async () => {
        expect(await format('цели: а\n- б\n\n- в\n\n1. г\n\n2. д')).toBe('цели: а\n  - б\n  - в\n\n  1. г\n  2. д\n');
    });
});

describe('comments', () => {
    test('keep their text and place and stand with the line below', async () => {
        expect(await format('  // о файле\n\n\n// о резолюции\nрезолюция: а\n// о статусе   \nстатус: проект\n// о цели\nцели: б\n// внутри\nв\n      // о пункте\n- г\n// конец')).toBe(
            '// о файле\n\n// о резолюции\nрезолюция: а\n  // о статусе\n  статус: проект\n\n// о цели\nцели: б\n  // внутри\n  в\n  // о пункте\n  - г\n// конец\n',
        );
    });

    test('a file of comments', async () => {
        expect(await format('\n// а\n\n\n  // б\n\n')).toBe('// а\n\n// б\n');
    });
});

describe('edits', () => {
    test('are small, disjoint and in order', async () => {
        const text = 'цели :  а\n-  б\n';
        const found = await edits(text);
        expect(found).toEqual([{ start: 4, end: 5, text: '' }, { start: 7, end: 8, text: '' }, { start: 10, end: 10, text: '  ' }, { start: 12, end: 13, text: '' }]);
        expect(applyEdits(text, found)).toBe('цели: а\n  - б\n');
    });

    test('never cut a CRLF in two', async () => {
        const text = 'цели: а\r\n\r\n\r\n- б\r\n';
        for (const { start, end } of await edits(text)) {
            for (const place of [start, end]) expect(text.slice(place - 1, place + 1)).not.toBe('\r\n');
        }
    });
});
