import { describe, expect, it } from 'vitest';
import { encodeTokens, tokenEdits } from './token-delta.js';

const table = [0, 2, 3, 1, 0, 0, 8, 2, 1, 4, 5, 1, 1, 0, 0, 7, 0, 4, 2, 0];

describe('semantic tokens in the protocol', () => {
    it('are relative to each other', () => {
        expect(encodeTokens(table)).toEqual([0, 2, 3, 1, 0, 0, 6, 2, 1, 4, 5, 1, 1, 0, 0, 2, 0, 4, 2, 0]);
        expect(encodeTokens(table, 1, 6)).toEqual([5, 1, 1, 0, 0]);
        expect(encodeTokens(table, 8)).toEqual([]);
        expect(encodeTokens([])).toEqual([]);
    });

    it.each([
        [[1, 2, 3], [1, 2, 3], []],
        [[1, 2, 3], [1, 9, 3], [{ start: 1, deleteCount: 1, data: [9] }]],
        [[1, 2], [1, 2, 3], [{ start: 2, deleteCount: 0, data: [3] }]],
        [[1, 1, 1], [1, 1], [{ start: 2, deleteCount: 1, data: [] }]],
        [[], [5], [{ start: 0, deleteCount: 0, data: [5] }]],
    ])('change from %j to %j', (before, after, edits) => {
        expect(tokenEdits(before, after)).toEqual(edits);
    });
});
