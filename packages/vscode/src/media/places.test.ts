import { describe, expect, test } from 'vitest';
import { lineAt, rising, topOf } from './places.js';

const places = [{ line: 0, top: 0 }, { line: 10, top: 100 }, { line: 12, top: 400 }];

describe('places of the preview', () => {
    test('a line between two places stands between them', () => {
        expect(topOf(5, places)).toBe(50);
        expect(topOf(11, places)).toBe(250);
    });

    test('a height between two places is a line and its fraction', () => {
        expect(lineAt(50, places)).toBe(5);
        expect(lineAt(325, places)).toBe(11.5);
    });

    test('there and back is the same', () => {
        for (const line of [0, 0.5, 9.9, 10, 11.25, 12]) expect(lineAt(topOf(line, places), places)).toBeCloseTo(line);
    });

    test('beyond the ends are the ends', () => {
        expect(topOf(99, places)).toBe(400);
        expect(lineAt(-5, places)).toBe(0);
        expect(topOf(3, [])).toBe(0);
    });

    test('two places at one height are no division by zero', () => {
        expect(lineAt(20, [{ line: 1, top: 20 }, { line: 2, top: 20 }, { line: 3, top: 30 }])).toBe(2);
    });

    test('what goes up again is left out', () => {
        expect(rising([{ line: 1, top: 0 }, { line: 9, top: 10 }, { line: 4, top: 20 }, { line: 9, top: 30 }, { line: 10, top: 40 }]))
            .toEqual([{ line: 1, top: 0 }, { line: 9, top: 10 }, { line: 10, top: 40 }]);
    });
});
