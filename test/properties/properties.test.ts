import { formatEdits, formatText, type ast } from '@rezo/language';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyText } from './generators.js';
import { language } from './language.js';
import { normalForm } from './normal-form.js';
import { samples, transcripts } from './samples.js';
import { proseCharacters, uncovered } from './text.js';

/** More runs find rarer faults: REZO_PROPERTY_RUNS=20000 npx vitest run test/properties */
const numRuns = Number(process.env['REZO_PROPERTY_RUNS'] ?? 600);
const timeout = 20_000 + numRuns * 50;

function isSubsequence(part: string, whole: string): boolean {
    let at = 0;
    for (const character of part) {
        at = whole.indexOf(character, at) + 1;
        if (at === 0) return false;
    }
    return true;
}

function checkParsing(text: string): void {
    const { parserErrors, lexerErrors, value } = language.parse(text);
    expect(parserErrors).toEqual([]);
    expect(lexerErrors).toEqual([]);
    expect(uncovered(value as ast.File, text)).toEqual([]);
}

function checkFormatting(text: string): void {
    const file = language.open(text);
    const formatted = formatText(file);
    const again = language.open(formatted);
    expect(normalForm(again.ast)).toEqual(normalForm(file.ast));
    expect(formatEdits(again)).toEqual([]);
    expect(formatted).toMatch(/^(?:[^]*[^\r\n]\n)?$/);
    expect(isSubsequence(proseCharacters(text), formatted)).toBe(true);
}

describe('any text', () => {
    test('parses without an error, and every character is in the tree', () => {
        fc.assert(fc.property(anyText, checkParsing), { numRuns });
    }, timeout);

    test('is formatted once and for all, with the same document and the same words', () => {
        fc.assert(fc.property(anyText, checkFormatting), { numRuns });
    }, timeout);
});

describe('documents', () => {
    test.each(samples)('$name', ({ text }) => {
        checkParsing(text);
        checkFormatting(text);
    });

    test.skipIf(transcripts)('real resolutions (../shared/transcripts is absent)', () => {});
});
