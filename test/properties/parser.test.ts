/** The parser that ships makes of every text what Langium's makes by the grammar. */
import fc from 'fast-check';
import { AstUtils, type AstNode, type LanguageMetaData } from 'langium';
import { expect, test } from 'vitest';
import type { File } from '../../packages/language/src/generated/ast.js';
import { RezoLanguageMetaData } from '../../packages/language/src/generated/module.js';
import { nodesOf } from '../../packages/language/src/syntax/nodes.js';
import { describeResult } from './described-tree.js';
import { anyText } from './generators.js';
import { createLanguage, language } from './language.js';
import { samples } from './samples.js';

const development: LanguageMetaData = { ...RezoLanguageMetaData, mode: 'development' };
const langium = createLanguage({ LanguageMetaData: () => development });
const numRuns = Number(process.env['REZO_PROPERTY_RUNS'] ?? 300);

function compare(text: string): void {
    expect(describeResult(language.parse(text))).toEqual(describeResult(langium.parse(text)));
}

test('the two are not the same parser', () => {
    expect(language.services.rezo.parser.LangiumParser.constructor).not.toBe(langium.services.rezo.parser.LangiumParser.constructor);
});

test.each(samples)('$name', ({ text }) => { compare(text); });

test.each(['', '\n', '// только примечание', '\n // a\n// b\n', 'срок:', '-', 'текст'])('%j', compare);

test('any text', () => {
    fc.assert(fc.property(anyText, compare), { numRuns });
}, 20_000 + numRuns * 100);

test('no node of any text is passed over by the walk that the rules read from', () => {
    const passedBy = ['File', 'Prose', 'Words', 'LineBreak', 'Strong', 'Emphasis', 'JointAddressee'];
    fc.assert(fc.property(anyText, text => {
        const file = language.parse(text).value as File;
        const nodes = AstUtils.streamAllContents(file).filter(({ $type }) => !passedBy.includes($type)).toArray();
        const walked = new Set<AstNode>(Object.values(nodesOf(file)).flat());
        expect([walked.size, nodes.filter(node => !walked.has(node))]).toEqual([nodes.length, []]);
    }), { numRuns });
}, 20_000 + numRuns * 100);
