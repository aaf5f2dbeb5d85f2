/** The editor counts recommendations from the source, the published document has them as data: it is one notion of them. */
import { toDocuments } from '@rezo/document';
import { nodesOf, RezoWorkspace, type OpenFile } from '@rezo/language';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recommendationCount } from '../../packages/language/src/syntax/recommendations.js';
import { anyText } from './generators.js';
import { samples } from './samples.js';

/** For each addressee of a file: its line, and how many recommendations are published from the lines below it. */
function published(file: OpenFile): [number, number][] {
    const lines = toDocuments(file, { uri: '' }).flatMap(document => document.recommendations.map(({ source }) => source.line - 1));
    return nodesOf(file.ast).addressees.map(({ $cstNode }) => {
        const { start, end } = $cstNode?.range ?? { start: { line: -1 }, end: { line: -1 } };
        return [start.line, lines.filter(line => line >= start.line && line <= end.line).length];
    });
}

function counted(file: OpenFile): [number, number][] {
    return nodesOf(file.ast).addressees.map(addressee => [addressee.$cstNode?.range.start.line ?? -1, recommendationCount(addressee)]);
}

describe('as many recommendations are counted for an addressee as are published', () => {
    const workspace = new RezoWorkspace();
    const open = (text: string): Promise<OpenFile> => workspace.open('file:///texts/a.res', text, { check: false });

    test.each(samples)('$name', async ({ text }) => {
        const file = await open(text);
        expect(counted(file)).toEqual(published(file));
    });

    test('in any text', async () => {
        await fc.assert(fc.asyncProperty(anyText, async text => {
            const file = await open(`рекомендации: просят\n\nкому: Школам\n${text}`);
            expect(counted(file)).toEqual(published(file));
        }), { numRuns: 300 });
    });
});
