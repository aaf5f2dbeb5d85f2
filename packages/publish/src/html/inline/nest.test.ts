import type { Span } from '@rezo/document';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nest, type InlineNode } from './nest.js';

/** The tree as text: a span is its letter and its content in brackets. */
function show(nodes: readonly InlineNode[]): string {
    return nodes.map(node => typeof node === 'string' ? node : `${node.span.type[0]}[${show(node.children)}]`).join('');
}
const flat = (nodes: readonly InlineNode[]): string => nodes.map(node => typeof node === 'string' ? node : flat(node.children)).join('');
const strong = (start: number, end: number): Span => ({ type: 'strong', start, end });
const emphasis = (start: number, end: number): Span => ({ type: 'emphasis', start, end });
const note = (at: number): Span => ({ type: 'note', start: at, end: at, number: 1 });

test.each([
    ['disjoint', [strong(0, 1), emphasis(2, 3)], 's[a]be[c]def'],
    ['nested', [strong(0, 4), emphasis(1, 3)], 's[ae[bc]d]ef'],
    ['the same range, the outer first', [emphasis(1, 3), strong(1, 3)], 'ae[s[bc]]def'],
    ['out of order', [emphasis(1, 3), strong(0, 4)], 's[ae[bc]d]ef'],
    ['crossed: the later one is continued', [strong(0, 3), emphasis(2, 5)], 's[abe[c]]e[de]f'],
    ['crossed twice', [strong(0, 3), emphasis(1, 5), strong(4, 6)], 's[ae[bc]]e[ds[e]]s[f]'],
    ['out of range', [strong(-4, 2), emphasis(4, 99)], 's[ab]cde[ef]'],
    ['empty or backward', [strong(2, 2), emphasis(3, 1), strong(Number.NaN, 0)], 'abcdef'],
    ['marks of footnotes at the edges', [note(0), strong(1, 3), note(3), note(6)], 'n[]as[bc]n[]defn[]'],
    ['a mark of a footnote inside', [strong(1, 4), note(2)], 'as[bn[]cd]ef'],
] as const)('%s', (_name, spans, expected) => {
    expect(show(nest({ text: 'abcdef', spans: [...spans] }))).toBe(expected);
});

test('a surrogate pair is not parted', () => {
    expect(show(nest({ text: 'a😀b', spans: [strong(0, 2)] }))).toBe('s[a]😀b');
});

test('no character is lost and no mark is doubled, whatever the spans', () => {
    const span = fc.tuple(fc.integer({ min: -3, max: 25 }), fc.integer({ min: -3, max: 25 }), fc.constantFrom('strong', 'emphasis', 'note'))
        .map(([start, end, type]): Span => type === 'note' ? { type, start, end: start, number: 1 } : { type, start, end } as Span);
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), fc.array(span, { maxLength: 8 }), (text, spans) => {
        const nodes = nest({ text, spans });
        expect(flat(nodes)).toBe(text);
        const marks = (all: readonly InlineNode[]): number => all.reduce((sum, node) => typeof node === 'string' ? sum : sum + Number(node.span.type === 'note') + marks(node.children), 0);
        expect(marks(nodes)).toBe(spans.filter(each => each.type === 'note').length);
    }));
});
