import { describe, expect, test } from 'vitest';
import { placeAt } from './place.js';
import { surroundingsOf } from './surroundings.js';

/** What the mark stands at, and what an accepted offer would replace. */
function at(text: string): string {
    const offset = text.indexOf('|');
    const plain = text.slice(0, offset) + text.slice(offset + 1);
    const place = placeAt(plain, offset);
    return place ? `${place.kind} <${plain.slice(place.span.start, place.span.end)}> ${place.typed}` : 'nothing';
}

describe('the place of the cursor', () => {
    test.each([
        ['|', 'keyword <> '],
        ['  |', 'keyword <> '],
        ['ре|', 'keyword <ре> ре'],
        ['ре|золюция: о школах', 'keyword <резолюция> ре'],
        ['htrj|', 'keyword <htrj> htrj'],
        ['ghbkj;|', 'keyword <ghbkj;> ghbkj;'],
        ['😀 ре|', 'nothing'],
        ['ре|комендуют провести', 'nothing'],
        ['рекомендуют про|', 'nothing'],
        ['// ре|', 'nothing'],
        ['// \\со|', 'nothing'],
        ['преамбула: Съезд ре|', 'nothing'],
        ['- обеспечить ра|боту в', 'nothing'],
        ['- об|', 'opening <об> об'],
        ['- |', 'opening <> '],
        ['- выд|;', 'opening <выд> выд'],
        ['1. fur|ther.', 'opening <further> fur'],
        ['-|', 'nothing'],
        ['1. _Req|_', 'opening <_Req_> _Req'],
        ['  1.1. Calls up|', 'opening <Calls up> Calls up'],
        ['статус:|', 'value <> '],
        ['статус: пр|оект', 'value <проект> пр'],
        ['ответственный: \\а; Мин|', 'value <Мин> Мин'],
        ['ответственный: Мин|; \\а', 'value <Мин> Мин'],
        ['место: г. Т|', 'value <г. Т> г. Т'],
        ['кому: Сою|', 'value <Сою> Сою'],
        ['подключить: ../re|g.res', 'path <../reg.res> ../re'],
        ['- поручить \\со|', 'mention <со> со'],
        ['- поручить \\|', 'mention <> '],
        ['\\со|', 'mention <со> со'],
        ['преамбула: 😀 \\со|иро', 'mention <соиро> со'],
        ['- поручить \\\\со|', 'nothing'],
        ['- поручить \\соиро.ро|', 'form <ро> ро'],
        ['- поручить \\соиро.|', 'form <> '],
        ['- поручить \\соиро.Да|', 'nothing'],
        ['организация \\со|', 'nothing'],
        ['организация \\со|: Союз', 'nothing'],
        ['\\Участники|: все', 'nothing'],
        ['резолюция: о\r\n  ста|\r\n', 'keyword <ста> ста'],
        ['резолюция: о\r  ста|\r', 'keyword <ста> ста'],
    ])('%j', (text, place) => {
        expect(at(text)).toBe(place);
    });
});

test('at every place of a broken text, what would be replaced is on the line of the cursor and holds it', () => {
    const text = '\uFEFFрезолюция \\а: о\r\n  статус:\r  дата: 😀\\\n\n- \\а.род(б \\\n1. _Req_\u2028кому:;;\\б;\n\\кому:\n//\\х\n   \t\nподключить:../я\nответственный: а;б ;';
    for (let offset = 0; offset <= text.length; offset++) {
        const place = placeAt(text, offset);
        if (!place) continue;
        const { line, span, typed } = place;
        expect([line.start <= span.start, span.start <= offset, offset <= span.end, span.end <= line.stop]).toEqual([true, true, true, true]);
        expect(text.slice(span.start, offset)).toBe(typed);
        surroundingsOf(text, line);
    }
});

describe('the surroundings of a line', () => {
    const around = (text: string) => {
        const offset = text.indexOf('|');
        const plain = text.slice(0, offset) + text.slice(offset + 1);
        const place = placeAt(plain, offset);
        if (!place) throw new Error(text);
        const found = surroundingsOf(plain, place.line);
        return { ...found, given: [...found.given] };
    };

    test('a property describes the head above it', () => {
        expect(around('резолюция: о\n  статус: проект\n  |\n  дата: 14.03.2025\n')).toMatchObject({ owners: ['resolution'], given: ['status', 'date'], adjacent: true, inResolution: true });
    });
    test('the item above it, over the continuation of its text', () => {
        expect(around('кому: А\n  - раз\n  два\n    срок: 2025\n    |')).toMatchObject({ owners: ['item'], given: ['deadline'], belowText: false, inRecommendations: true });
    });
    test('nothing below a paragraph of its own', () => {
        expect(around('кому: А\n  продолжить\n  |')).toMatchObject({ owners: [], belowText: true, head: 'to' });
    });
    test('a declaration stands before the resolution', () => {
        expect(around('организация \\а: Б\n\n|\n\nрезолюция: о')).toMatchObject({ head: 'organization', adjacent: false, inResolution: false });
    });
    test('the file’s own resolution above, however far', () => {
        expect(around('Резолюция \\а : о\n\nцели: б\n\n|')).toMatchObject({ head: 'goals', inResolution: true });
    });
});
