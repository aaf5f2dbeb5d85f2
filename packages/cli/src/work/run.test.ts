import { expect, test } from 'vitest';
import { chunksOf } from './chunks.js';
import { usesCrlf } from './format-file.js';
import { workersFor } from './run.js';

test('workers begin where they pay', () => {
    expect(workersFor(300, undefined, 8)).toBe(0);
    expect(workersFor(301, undefined, 8)).toBe(4);
    expect(workersFor(600, undefined, 2)).toBe(0);
    expect(workersFor(601, undefined, 2)).toBe(2);
    expect(workersFor(5000, undefined, 1)).toBe(0);
    expect(workersFor(5000, '0', 8)).toBe(0);
    expect(workersFor(5, '3', 8)).toBe(3);
    expect(workersFor(5, 'many', 8)).toBe(0);
});

test('chunks keep the order and lose nothing', () => {
    expect(chunksOf([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]);
    expect(chunksOf([], 2)).toEqual([]);
});

test('Windows line ends only where all are', () => {
    expect(usesCrlf('a\r\nb\r\n')).toBe(true);
    expect(usesCrlf('a\r\nb\n')).toBe(false);
    expect(usesCrlf('a\r\rb\r\n')).toBe(false);
    expect(usesCrlf('a')).toBe(false);
});
