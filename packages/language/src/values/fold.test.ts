import { expect, test } from 'vitest';
import { fold, foldPhrase, isIgnorable, visible } from './fold.js';

test('words are compared by their visible letters', () => {
    expect(fold('Ё\u00ADЛКА\uFEFF')).toBe('елка');
    expect(fold('Четве\u0308ртыи\u0306')).toBe('четвертый');
    expect(visible('Ме\u00ADсто\u200B')).toBe('Место');
    expect(foldPhrase('  In\u00A0-  Person\t')).toBe('in person');
    expect([isIgnorable(0xAD), isIgnorable(0x20)]).toEqual([true, false]);
});
