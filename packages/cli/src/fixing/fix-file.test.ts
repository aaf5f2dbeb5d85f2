import { expect, it } from 'vitest';
import { RezoWorkspace } from '@rezo/language';
import fc from 'fast-check';
import { fixText, type FixedText } from './fix-file.js';

const workspace = new RezoWorkspace();

function fixed(text: string): Promise<FixedText> {
    return fixText(text, async (next, use) => use(await workspace.open('file:///texts/a.res', next)));
}

it('applies what is certain, over several rounds, and counts it', async () => {
    const { text, count } = await fixed('резолюция: о школах\n\nрешения: Собрание решило\n  - принять план план;\n  - утвердить отчет ;\n  - разойтись\n');
    expect(text).toBe('резолюция: о школах\n\nрешения: Собрание решило:\n  - принять план;\n  - утвердить отчет;\n  - разойтись.\n');
    expect(count).toBe(4);
});

it('leaves guesses to people', async () => {
    const text = 'организация \\совет: Совет\n\nрезолюция: о школах\n\nпреамбула: Выслушав \\совед, собрание решило.\n';
    expect(await fixed(text)).toEqual({ text, count: 0 });
});

/** Words, and what goes wrong around them. */
const pieces = ['резолюция: о школах\n', '\n', '\n\n', 'решения: Решили', 'решения: Решили:\n', '  - ', '  1. ', '  3) ', 'читать', 'книги', ' ', '  ', ',', ' ,', ';', '.', ':', ' - ', '-', '«', '»', '(', ')', '**', '_', '\u00AD', 'читaть', 'г.г.', '№5', '\\', '5 мая 2025 года', '\r\n'];

it('settles, and changes no letter and no digit but of a word that is doubled or mixes alphabets', async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), async parts => {
        const before = parts.join('');
        const { text } = await fixed(before);
        expect((await fixed(text)).text).toBe(text);
        const letters = (source: string): string => source.replace(/a/g, 'а').replace(/[^\p{L}]/gu, '');
        const left = letters(text);
        // What is left is what was there, less repetitions: a subsequence of it.
        let at = 0;
        for (const letter of letters(before)) if (left[at] === letter) at++;
        expect(at).toBe(left.length);
    }), { numRuns: 300 });
});
