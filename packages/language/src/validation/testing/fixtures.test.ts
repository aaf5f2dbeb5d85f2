import { expect, it } from 'vitest';
import { applyEdits, markText, readFixture } from './fixtures.js';

it('takes the marks out and keeps quotation marks', () => {
    expect(readFixture('a »b« ‹c›')).toEqual({ text: 'a b «c»', spans: [{ start: 2, end: 3 }] });
    expect(markText('a b «c»', [{ start: 2, end: 3 }])).toBe('a »b« ‹c›');
});

it('drops the common indentation', () => {
    expect(readFixture('\n    a\n      »b«\n    ').text).toBe('a\n  b\n');
});

it.each(['a »b', 'a b«', '»a »b««'])('refuses the malformed fixture %s', fixture => {
    expect(() => readFixture(fixture)).toThrow('Malformed fixture');
});

it('applies edits in order and skips those that overlap', () => {
    expect(applyEdits('abcd', [{ start: 2, end: 3, text: 'X' }, { start: 0, end: 1, text: '' }, { start: 2, end: 4, text: 'Y' }])).toBe('bXd');
});
