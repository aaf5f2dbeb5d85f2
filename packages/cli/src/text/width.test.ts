import { describe, expect, test } from 'vitest';
import { harmless } from './harmless.js';
import { padTo, textWidth } from './width.js';

describe('columns', () => {
    test.each([
        ['', 0], ['abc', 3], ['Собрание «решило» — № 5', 23], ['й', 1], ['е\u0301', 1], ['日本語', 6], ['ｗｉｄｅ', 8], ['한국', 4],
        ['👍', 2], ['👨‍👩‍👧‍👦', 2], ['🇷🇺', 2], ['❤️', 2], ['👍🏽', 2], ['\u200B', 0], ['𝒜', 1], ['𠀀', 2], ['©', 1],
    ])('%j takes %i', (text, width) => { expect(textWidth(text)).toBe(width); });
});

test('padding counts columns', () => {
    expect(padTo('日本', 6)).toBe('日本  ');
    expect(padTo('длинное', 3)).toBe('длинное');
});

test('nothing can move the cursor or turn the text', () => {
    expect(harmless('a\u001B[31mb\u0000\u007F\u0085\u202Eс')).toBe('a␛[31mb␀␡\uFFFD\uFFFDс');
});
