import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sha256 } from './sha256.js';

const reference = (text: string): string => createHash('sha256').update(text.toWellFormed(), 'utf8').digest('base64');

test.each([0, 1, 2, 3, 54, 55, 56, 57, 63, 64, 65, 119, 120, 1000])('a text of %i bytes', length => {
    expect(sha256('x'.repeat(length))).toBe(reference('x'.repeat(length)));
});

test('any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), text => sha256(text) === reference(text)));
    expect(sha256('Резолюция “№ 5” 😀 \uD800')).toBe(reference('Резолюция “№ 5” 😀 \uD800'));
});
