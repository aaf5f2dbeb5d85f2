import { expect, test } from 'vitest';
import { Anchors } from './anchors.js';
import { anchorsOf, documentOf } from './testing/open.js';

test('an anchor is given out once', () => {
    const anchors = new Anchors();
    expect(['a', 'a', 'a-2', 'a', 'два слова', ''].map(wanted => anchors.claim(wanted))).toEqual(['a', 'a-2', 'a-2-2', 'a-3', 'два-слова', 'section']);
});

test('a hundred thousand equal ones are given out at once', () => {
    const anchors = new Anchors();
    const start = performance.now();
    for (let index = 0; index < 100_000; index++) anchors.claim('a');
    expect(performance.now() - start).toBeLessThan(2000);
    expect(anchors.claim('a')).toBe('a-100001');
});

test('say where a clause stands', async () => {
    const document = await documentOf([
        'резолюция: о', '', 'вопросы: Обсудили:', '  - а', '    - б', '  - в', '', 'Абзац.', '', '  - г', '', 'вопросы: Ещё:', '  - д', '',
        'рекомендации: Просят:', '', 'кому: А', '  - а', '', 'кому: Б', '  вводная:', '  - б', '', 'Абзац.', '', 'направление: Н', '  - в', '', 'кому: В', '  - г',
    ].join('\n'));
    expect(anchorsOf(document)).toEqual([
        'topics', 'topics-1', 'topics-1.1', 'topics-2', 'topics-p1', 'topics-3', 'topics2', 'topics2-1',
        'recommendations', 'recommendations-to-1', 'recommendations-1.1', 'recommendations-to-2', 'recommendations-2.1', 'recommendations-to-2-p2',
        'recommendations-area-1', 'recommendations-area-1-1', 'recommendations-to-3', 'recommendations-3.1',
    ]);
});

test('authors’ ids come first, wherever they stand', async () => {
    const document = await documentOf([
        'резолюция: о', '', 'вопросы:', '  - а', '', 'текст \\topics-1: б', '', 'рекомендации \\главные: Просят:', '', 'направление \\цели: Н', 'кому: А', '  - а', '    метка: вопросы', '  - б', '    метка: главные-to-1',
        '', 'цели: Цель', '', 'заключение:', '  - а', '    метка: goals',
    ].join('\n'));
    expect(anchorsOf(document)).toEqual(['topics', 'topics-1-2', 'topics-1', 'главные', 'цели', 'главные-to-1-2', 'вопросы', 'главные-to-1', 'goals-2', 'closing', 'goals']);
    expect(document.sections.map(({ id }) => id)).toEqual([null, 'topics-1', 'главные', null, null]);
});

test('a label given twice is an anchor once; every id is kept', async () => {
    const document = await documentOf('резолюция: о\n\nрешения: Решили:\n  1. а\n    метка: м\n  2. б\n    метка: \\м\n  3. в\n    метка: два слова');
    expect(anchorsOf(document)).toEqual(['decisions', 'м', 'м-2', 'два-слова']);
    expect(document.recommendations.map(({ id }) => id)).toEqual(['м', 'м', 'два слова']);
});

test('do not change with the wording, and what is added below changes none above', async () => {
    const anchors = async (words: string, more = '') => anchorsOf(await documentOf(`резолюция: о\n\nрешения: ${words}:\n  1. ${words}\n    а) ${words}\n  2. ${words}${more}`));
    const before = await anchors('одно');
    expect(await anchors('совсем другое')).toEqual(before);
    expect((await anchors('одно', '\n  3. новое')).slice(0, before.length)).toEqual(before);
});

test('a section and the event that it mentions are one place', async () => {
    const document = await documentOf('мероприятие \\пленум: Прошёл пленум.\n  вид: пленум\n\nрезолюция: о\n\nмероприятие: \\пленум\n\nтекст: после \\пленум(него) и \\мероприятие(него)');
    expect(document.sections[1]?.blocks).toMatchObject([{ spans: [{ anchor: 'event' }, { anchor: 'event' }] }]);
});
