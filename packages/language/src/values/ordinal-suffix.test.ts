import { expect, test } from 'vitest';
import { Cursor } from './cursor.js';
import { takeOrdinalSuffix } from './ordinal-suffix.js';

test.each([['24-я', true], ['24th', true], ['1-го мая', true], ['24 я', false], ['24- я', false], ['24-ка', false], ['24', false]])('%s: %s', (text, expected) => {
    const cursor = new Cursor(text);
    cursor.number(1, 2);
    expect(takeOrdinalSuffix(cursor)).toBe(expected);
    if (!expected) expect(cursor.passedEnd).toBe(2);
});
