import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseVote } from './vote.js';

/** Any UTF-16 units, halves of surrogate pairs too. */
const anyText = fc.array(fc.integer({ min: 0, max: 0xFFFF }), { maxLength: 20 }).map(units => String.fromCharCode(...units));

describe('votes', () => {
    test.each([
        'за 120, против 3, воздержались 5', 'воздержались 5, против 3, за 120', 'За — 120, против — 3, воздержались — 5', 'за: 120; против: 3; воздержались: 5', 'за-120, против-3, воздержались-5',
        '«за» — 120 голосов, «против» — 3 чел., «воздержались» – 5', 'за 120 против 3 воздержались 5', 'for 120, against 3, abstained 5', '120 in favour, 3 against, 5 abstentions', '120 голосов за, 3 против, 5 воздержавшихся',
        'for: 120, against: 3, abstaining: 5', 'ЗА 120,\u00A0ПРОТИВ 3,\u00A0ВОЗДЕРЖАЛИСЬ 5',
    ])('%s', text => {
        expect(parseVote(text)).toEqual({ ok: true, value: { unanimous: false, for: 120, against: 3, abstained: 5 }, remarks: [] });
    });
    test.each([
        ['единогласно', { unanimous: true }], ['Unanimously', { unanimous: true }], ['единогласно (за 120)', { unanimous: true, for: 120 }], ['unanimous (for 120)', { unanimous: true, for: 120 }],
        ['единогласно, за — 120', { unanimous: true, for: 120 }], ['за 120', { unanimous: false, for: 120 }], ['за 1 200, против нет', { unanimous: false, for: 1200, against: 0 }],
        ['for 12, against none', { unanimous: false, for: 12, against: 0 }], ['единогласно, против 3', { unanimous: true, against: 3 }],
    ])('%s', (text, value) => {
        expect(parseVote(text)).toStrictEqual({ ok: true, value, remarks: [] });
    });
    test.each([
        ['за', 'missing-number: за'], ['за 120, против трое', 'missing-number: против'], ['за 120, за 3', 'repeated: за 3'], ['за 12,5', 'not-whole: 12,5'], ['за 9999999999', 'too-large: 9999999999'],
        ['большинством', 'unreadable: большинством'], ['120', 'unreadable: 120'], ['за 120.', 'unreadable: .'], ['единогласно (за 120', 'unreadable: ('], ['😀 за 1', 'unreadable: 😀 за 1'], ['за 120, 😀', 'unreadable: 😀'], ['', 'empty: '],
    ])('%s', (text, expected) => {
        const result = parseVote(text);
        expect(result.ok ? result.value : `${result.problem.code}: ${text.slice(result.problem.start, result.problem.end)}`).toBe(expected);
    });
    test('never throws; 200 kB at once', () => {
        const bits = fc.array(fc.constantFrom('за', ' ', '120', ',', '(', ')', '—', 'против', 'единогласно', 'голосов', 'нет', '«', '.', '5'), { maxLength: 14 });
        fc.assert(fc.property(fc.oneof(bits.map(parts => parts.join('')), anyText), text => void parseVote(text)), { numRuns: 500 });
        const begun = performance.now();
        for (const unit of ['за 1, ', 'за ', '(', '1 ', 'единогласно']) parseVote(unit.repeat(200_000 / unit.length));
        expect(performance.now() - begun).toBeLessThan(500);
    });
});
