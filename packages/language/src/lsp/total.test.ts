import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { DocumentSymbol } from 'vscode-languageserver-types';
import { RezoWorkspace, type OpenFile } from '../workspace.js';
import { RezoDocumentSymbolProvider } from './document-symbols.js';
import { RezoFoldingRangeProvider } from './folding.js';
import { spansAround } from './selection-steps.js';
import { spotAt, subjectOf } from './spot.js';
import { tokenTable } from './token-table.js';

const examples = new URL('../../../../examples/', import.meta.url).pathname;
const whole = globSync('**/*.res', { cwd: examples }).map(name => readFileSync(examples + name, 'utf8'));
/** Texts cut off in the middle of things, with other line ends, with what stands in wrong places. */
const broken = whole.flatMap((text, index) => [0.31, 0.57, 0.83].map(share => text.slice(0, Math.floor(text.length * share) + index)))
    .flatMap(text => [text, text.replaceAll('\n', '\r\n'), text.replaceAll(':', '😀:'), text.replaceAll(' ', '\\')]);

const open = (text: string): Promise<OpenFile> => new RezoWorkspace().open('memory:/a.res', text, { check: false });

function checkTokens({ ast, text }: OpenFile): void {
    const lines = text.split(/\r\n|\r|\n/u);
    const table = tokenTable(ast);
    let [line, end] = [0, 0];
    for (let at = 0; at < table.length; at += 5) {
        const [tokenLine, start, length] = table.slice(at, at + 3) as [number, number, number];
        expect(tokenLine > line || (tokenLine === line && start >= end)).toBe(true);
        expect(start + length).toBeLessThanOrEqual(lines[tokenLine]?.length ?? 0);
        [line, end] = [tokenLine, start + length];
    }
}

function checkSymbols(symbols: readonly DocumentSymbol[]): void {
    for (const { name, range, selectionRange, children } of symbols) {
        expect(name.trim()).not.toBe('');
        expect(selectionRange.start.line * 1e6 + selectionRange.start.character).toBeGreaterThanOrEqual(range.start.line * 1e6 + range.start.character);
        expect(selectionRange.end.line * 1e6 + selectionRange.end.character).toBeLessThanOrEqual(range.end.line * 1e6 + range.end.character);
        checkSymbols(children ?? []);
    }
}

describe('the features of a file', () => {
    it('hold for every text, also a broken one', async () => {
        for (const text of [...whole, ...broken]) {
            const file = await open(text);
            checkTokens(file);
            checkSymbols(new RezoDocumentSymbolProvider().getSymbols(file.document));
            for (const { startLine, endLine } of new RezoFoldingRangeProvider().getFoldingRanges(file.document)) expect(endLine).toBeGreaterThan(startLine);
            for (let offset = 0; offset <= text.length; offset += 29) {
                subjectOf(spotAt(file.ast, offset));
                const spans = spansAround(file.ast, text, offset);
                expect(spans.at(-1)).toEqual({ start: 0, end: text.length });
                spans.forEach((span, index) => expect(index === 0 || (span.start <= (spans[index - 1]?.start ?? 0) && span.end >= (spans[index - 1]?.end ?? 0))).toBe(true));
            }
        }
    }, 60_000);
});
