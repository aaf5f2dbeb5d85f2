import { expect, it } from 'vitest';
import { wrap } from './wrap.js';

it('breaks between words and keeps every one', () => {
    expect(wrap('Пункт кончается без знака', 12)).toBe('Пункт\nкончается\nбез знака');
    expect(wrap('a bb ccc', 5, '  ')).toBe('  a\n  bb\n  ccc');
});

it('leaves a word that is too long in a line of its own', () => {
    expect(wrap('a https://example.org/long b', 10)).toBe('a\nhttps://example.org/long\nb');
});

it('begins no line with a dash', () => {
    expect(wrap('в конце — точку', 7)).toBe('в\nконце\u00A0—\nточку');
});

it('counts wide characters twice', () => {
    expect(wrap('決議 決議', 8)).toBe('決議\n決議');
});
