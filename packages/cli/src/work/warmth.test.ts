import { expect, test } from 'vitest';
import { warmth, warmUp } from './warmth.js';

test('the longest text counts, and a text of some pages counts in full', () => {
    expect(warmth()).toBe(0);
    warmUp(300);
    expect(warmth()).toBe(9);
    warmUp(20);
    expect(warmth()).toBe(9);
    warmUp(1_000_000);
    expect(warmth()).toBe(14);
});
