import { expect, test } from 'vitest';
import { documentOf, itemsOf } from './testing/open.js';
import type { Block, SourceRange } from './types.js';

const lines = [
    'организация \\о: О', // 1
    'резолюция: о пробе', // 2
    '', // 3
    'цели: 😀 Цель', // 4
    '  и дальше.', // 5
    '', // 6
    '\t😀 Абзац\\сноска(😀 сноска)', // 7
    '', // 8
    'рекомендации: Просят:', // 9
    '', // 10
    '  кому: А', // 11
    '  кому: Б', // 12
    '    вводная', // 13
    '  - 😀 раз', // 14
    '    продолжение', // 15
    '      срок: 2026', // 16
    '    - два  ', // 17
    '-', // 18
];

const place = ({ line, column, endLine, endColumn }: SourceRange): string => `${line}:${column}–${endLine}:${endColumn}`;
const places = (blocks: readonly Block[]): string[] => blocks.flatMap(block => {
    switch (block.type) {
        case 'list': return [place(block.source), ...itemsOf([block]).map(item => `${item.marker} ${place(item.source)}`)];
        case 'addressee': return [place(block.source), ...(block.lead ? [`lead ${place(block.lead.source)}`] : []), ...places(block.blocks)];
        case 'paragraph': return [place(block.source)];
        case 'area': return [place(block.source), ...places(block.blocks)];
    }
});

test.each([['LF', '\n'], ['CRLF', '\r\n'], ['CR', '\r']])('lines and columns count from 1, columns in UTF-16, the end is exclusive: %s', async (_name, end) => {
    const document = await documentOf(lines.join(end));
    expect(document.sections.map(({ source, blocks }) => [source.line, source.column, ...places(blocks)])).toEqual([
        [4, 1, '4:7–5:12', '7:2–7:28'],
        [9, 1, '9:15–9:22', '11:3–18:2', 'lead 13:5–13:12', '14:3–18:2', '– 14:5–15:16', '– 17:7–17:10', '– 18:1–18:2'],
    ]);
    expect(document.notes.map(({ source }) => place(source))).toEqual(['7:18–7:27']);
    expect(document.source).toEqual({ uri: 'main.res', line: 2 });
    expect(document.recommendations.map(({ source }) => source.line)).toEqual([17, 18]);
});

test('prose outside any section: from its first node to its last', async () => {
    const { sections } = await documentOf('Раз.\n\n- два\n- три\n\nкому: А');
    expect(sections.map(({ source }) => place(source))).toEqual(['1:1–6:8']);
    expect((await documentOf('Число: раз')).sections.map(({ source }) => place(source))).toEqual(['1:1–1:11']);
});
