import { describe, expect, it } from 'vitest';
import { becomesEscape, normalizedName, problemOfName } from './new-name.js';

describe('a new id', () => {
    it('is taken in normal form C, without its backslash', () => {
        expect(normalizedName(' \\йод ')).toBe('йод');
        expect(normalizedName('и\u0306')).toBe('й');
    });

    it.each(['соиро', 'a-b_c', '2025', 'отчёт-2'])('may be %j', name => expect(problemOfName(name)).toBeUndefined());
    it.each(['', 'a b', '-a', 'a-', 'a.b', '😀', 'note', 'Сноска'])('may not be %j', name => expect(problemOfName(name)).toBeDefined());
});

describe('a mention at the start of a line', () => {
    const edit = (text: string, name: string): boolean => becomesEscape(text, { start: text.indexOf('\\') + 1, end: text.indexOf('\\') + 2, text: name });

    it('would become an escape where the new id reads as structure', () => {
        expect(edit('слова\n  \\x: дальше\n', 'дата')).toBe(true);
        expect(edit('\\x) дальше', 'а')).toBe(true);
        expect(edit('слова \\x: дальше', 'дата')).toBe(false);
        expect(edit('\\x дальше', 'дата')).toBe(false);
        expect(edit('\\x: дальше', 'день')).toBe(false);
    });
});
