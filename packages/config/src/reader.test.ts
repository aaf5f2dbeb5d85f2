import { describe, expect, it } from 'vitest';
import { rules } from '@rezo/language';
import { readConfiguration } from './reader.js';

/** What is found wrong: the marked words and the message. */
function problems(text: string): readonly (readonly [words: string, message: string])[] {
    const read = readConfiguration(text, { rules });
    return (read?.problems ?? []).map(({ span, message }) => {
        expect(message.ru).toMatch(/[а-яё].*[.?]$/u);
        return [text.slice(span.start, span.end), message.en];
    });
}

describe('a configuration', () => {
    it('is read with comments and a comma too many', () => {
        const read = readConfiguration(`{
            // the house style
            "$schema": "x", "preset": "strict",
            "rules": { "item-ending": "off", "dates-agree": { "severity": "error" }, },
            "words": ["Цифровизация"],
            "overrides": [{ "files": ["archive/**"], "rules": { "dashes": "hint" } }],
            "ignore": ["drafts/"], "baseline": "known.json",
        }`, { rules });
        expect(read?.problems).toEqual([]);
        expect(read?.configuration).toEqual({
            preset: 'strict',
            rules: new Map([['item-ending', { severity: 'off', options: {} }], ['dates-agree', { severity: 'error', options: {} }]]),
            words: ['цифровизация'],
            overrides: [{ files: ['archive/**'], rules: new Map([['dashes', { severity: 'hint', options: {} }]]), words: [] }],
            ignore: ['drafts/'], plugins: [], baseline: { path: 'known.json', span: expect.anything() as unknown },
        });
    });

    it('is found in package.json, or is not there', () => {
        expect(readConfiguration('{ "name": "x", "rezo": { "preset": "minimal" } }', { rules, key: 'rezo' })?.configuration.preset).toBe('minimal');
        expect(readConfiguration('{ "name": "x" }', { rules, key: 'rezo' })).toBeUndefined();
        expect(readConfiguration('not JSON', { rules, key: 'rezo' })).toBeUndefined();
    });

    it.each([
        ['a key', '{ "preste": "strict" }', '"preste"', 'There is no setting “preste”. Did you mean “preset”?'],
        ['a preset', '{ "preset": "strikt" }', '"strikt"', 'One of “minimal”, “recommended”, “strict” is expected here. Did you mean “strict”?'],
        ['a rule', '{ "rules": { "item-endng": "off" } }', '"item-endng"', 'There is no rule “item-endng”. Did you mean “item-ending”?'],
        ['a severity', '{ "rules": { "item-ending": "warn" } }', '"warn"', 'One of “off”, “error”, “warning”, “information”, “hint” is expected here.'],
        ['an option', '{ "rules": { "item-ending": { "severty": "off" } } }', '"severty"', 'The rule “item-ending” has no option “severty”. Did you mean “severity”?'],
        ['a type', '{ "words": "слово" }', '"слово"', 'A list of strings is expected here: ["…", "…"].'],
        ['an override without files', '{ "overrides": [{ "rules": {} }] }', '{ "rules": {} }', 'The setting “files” is missing: list the files.'],
        ['a key that stands twice', '{ "preset": "strict", "preset": "minimal" }', '"preset"', '“preset” is given twice: keep one.'],
        ['no object', '[]', '[]', 'Braces with settings are expected here: { … }.'],
        ['a missing comma', '{ "words": [] "ignore": [] }', '"ignore"', 'A comma is expected here.'],
        ['a missing quotation mark', '{ "words": ["x] }', '"x] }', 'A closing quotation mark is missing.'],
    ])('is wrong in %s', (_, text, words, message) => {
        expect(problems(text)).toContainEqual([words, message]);
    });

    it('whatever the text is, does not throw', () => {
        for (const text of ['', '   ', '{', '{"rules"', '{"rules":{', '{"rules":{"dashes":', 'null', '"x"', '{"overrides":[1,null,"x",[]]}', '\uFEFF{}', '{"rules":null}']) expect(() => problems(text)).not.toThrow();
    });
});
