import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerpt } from './excerpt.js';
import { textWidth } from './width.js';

/** The two lines as they stand on the screen. */
function drawn(line: string, start: number, end: number, width = 40): string {
    const { text, indent, length } = excerpt(line, start, end, width);
    return `${text}\n${' '.repeat(indent)}${'^'.repeat(length)}`;
}

const at = (line: string, word: string): [string, number, number] => [line, line.indexOf(word), line.indexOf(word) + word.length];

describe('the caret stands under the word', () => {
    test('Cyrillic', () => { expect(drawn(...at('кому: \\соир', '\\соир'))).toBe('кому: \\соир\n      ^^^^^'); });
    test('tabs', () => { expect(drawn(...at('\tкому:\tx', 'x'))).toBe('    кому:   x\n            ^'); });
    test('combining marks', () => { expect(drawn(...at('стро\u0301ка слово', 'слово'))).toBe('стро\u0301ка слово\n       ^^^^^'); });
    test('East Asian', () => { expect(drawn(...at('日本語 слово 語', 'слово'))).toBe('日本語 слово 語\n       ^^^^^'); });
    test('emoji', () => { expect(drawn(...at('👨‍👩‍👧‍👦🇷🇺 слово', 'слово'))).toBe('👨‍👩‍👧‍👦🇷🇺 слово\n     ^^^^^'); });
    test('a wide character is underlined whole', () => { expect(drawn(...at('a語b', '語'))).toBe('a語b\n ^^'); });
    test('soft hyphens and zero-width spaces are not shown', () => { expect(drawn(...at('об\u00ADра\u200Bзец x', 'x'))).toBe('образец x\n        ^'); });
    test('control characters are shown as pictures', () => { expect(drawn(...at('a\u001B[2Jb', 'b'))).toBe('a␛[2Jb\n     ^'); });
    test('the end of a line', () => { expect(drawn('абв', 3, 3)).toBe('абв\n   ^'); });
    test('an empty range and an empty line', () => {
        expect(drawn('абв', 1, 1)).toBe('абв\n ^');
        expect(drawn('', 0, 0)).toBe('\n^');
    });
});

describe('a long line is cut around the word', () => {
    const before = 'начало '.repeat(20), after = ' конец'.repeat(20);

    test('on both sides', () => {
        const { text, indent, length } = excerpt(`${before}слово${after}`, before.length, before.length + 5, 40);
        expect(textWidth(text)).toBeLessThanOrEqual(40);
        expect(text.startsWith('…') && text.endsWith('…')).toBe(true);
        expect(text.slice(indent, indent + length)).toBe('слово');
    });

    test('at the beginning nothing is cut before it', () => {
        const { text, indent } = excerpt(`слово${after}`, 0, 5, 40);
        expect(text.startsWith('слово') && text.endsWith('…')).toBe(true);
        expect(indent).toBe(0);
    });

    test('a range wider than the terminal is underlined as far as it is shown', () => {
        const { text, indent, length } = excerpt(before, 0, before.length, 40);
        expect(indent + length).toBeLessThanOrEqual(textWidth(text));
    });

    test('a line of megabytes takes no time', () => {
        const line = 'слово '.repeat(1_000_000);
        const started = performance.now();
        for (let count = 0; count < 200; count++) excerpt(line, 3_000_000 + count, 3_000_004 + count, 80);
        expect(performance.now() - started).toBeLessThan(1000);
    });
});

test('whatever the line, the caret is on it and it fits', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 120 }), fc.nat(120), fc.nat(20), fc.integer({ min: 10, max: 90 }), (line, start, size, width) => {
        const from = Math.min(start, line.length);
        const { text, indent, length } = excerpt(line, from, Math.min(from + size, line.length), width);
        expect(length).toBeGreaterThanOrEqual(1);
        expect(indent).toBeLessThanOrEqual(textWidth(text));
        expect(textWidth(text)).toBeLessThanOrEqual(width + 8);
    }));
});
