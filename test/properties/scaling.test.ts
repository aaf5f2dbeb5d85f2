import { formatText } from '@rezo/language';
import { describe, expect, test } from 'vitest';
import { language } from './language.js';
import { examples } from './samples.js';

/** Texts that grow with `n`: what anyone could feed to the tool to make it hang. */
const shapes: Readonly<Record<string, (n: number) => string>> = {
    'documents': n => `${examples.slice(0, 4).map(({ text }) => text).join('\n')}\n`.repeat(n),
    'unclosed groups': n => '\\a('.repeat(2000 * n),
    'closed groups': n => `${'\\a(b) '.repeat(1000 * n)}\n`,
    'unclosed notes': n => '\\note(b '.repeat(1000 * n),
    'parentheses in a group': n => `\\a(${'('.repeat(1000 * n)}`,
    'balanced parentheses in a group': n => `\\a(${'('.repeat(1000 * n)}${')'.repeat(1000 * n + 1)}`,
    'stars': n => '**'.repeat(5000 * n),
    'unclosed strong': n => '**a '.repeat(5000 * n),
    'strong and emphasis': n => '_a_ **b** '.repeat(500 * n),
    'escapes': n => '\\*'.repeat(2000 * n),
    'backslashes': n => '\\'.repeat(5000 * n),
    'links': n => 'www.a_b '.repeat(5000 * n),
    'items': n => '- a\n'.repeat(2000 * n),
    'numbered items': n => Array.from({ length: 1000 * n }, (_, index) => `${index + 1}. a\n`).join(''),
    'nested items': n => Array.from({ length: 1000 * n }, (_, index) => `${' '.repeat(index % 40)}- a\n`).join(''),
    'one line': n => 'слово '.repeat(17_000 * n),
    'one word': n => 'ы'.repeat(100_000 * n),
    'a number': n => '1.'.repeat(10_000 * n),
    'an id': n => `\\${'a_'.repeat(10_000 * n)}`,
    'blank characters': n => `${' \t\u00A0'.repeat(10_000 * n)}a${' '.repeat(10_000 * n)}b`,
    'comments': n => '// c\n'.repeat(5000 * n),
    'comments between items': n => '// c\n- a\n'.repeat(1000 * n),
    'comments in a paragraph': n => `цели: x\n${'// c\nтекст\n'.repeat(1000 * n)}`,
    'blank lines': n => '\n'.repeat(5000 * n),
    'soft-wrapped lines': n => 'текст без двоеточия\n'.repeat(1000 * n),
    'paragraphs': n => 'текст без двоеточия\n\n'.repeat(1000 * n),
    'properties': n => `цели: x\n${'срок: a\n'.repeat(1000 * n)}`,
    'addressees': n => `рекомендации: x\n${'кому: a\n\n'.repeat(1000 * n)}`,
    'joint addressees': n => `рекомендации: x\n${'кому: a\n'.repeat(1000 * n)}`,
    'resolutions': n => 'резолюция: a\n'.repeat(1000 * n),
    'declarations': n => 'акт \\a: b\n'.repeat(1000 * n),
};

function median(numbers: readonly number[]): number {
    return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

function timeOf(run: () => void): number {
    const start = performance.now();
    run();
    return performance.now() - start;
}

/** How long ten times the text may take; the milliseconds are for what is too quick to be measured. */
function expectLinear(run: (text: string) => void, shape: (n: number) => string): void {
    const [small, large] = [shape(1), shape(10)];
    run(small);
    const pairs = Array.from({ length: 3 }, () => [timeOf(() => run(small)), timeOf(() => run(small)), timeOf(() => run(large))] as const);
    const once = median(pairs.flatMap(([first, second]) => [first, second]));
    expect(median(pairs.map(([, , tenTimes]) => tenTimes))).toBeLessThan(15 * once + 30);
}

describe('ten times the text takes less than fifteen times the time', () => {
    test.each(Object.entries(shapes))('parsing: %s', { retry: 2, timeout: 60_000 }, (_, shape) => {
        expectLinear(text => expect(language.parse(text).parserErrors).toEqual([]), shape);
    });

    const formatted = ['documents', 'numbered items', 'comments between items', 'paragraphs', 'blank lines'];
    test.each(formatted)('formatting: %s', { retry: 2, timeout: 60_000 }, name => {
        expectLinear(text => { formatText(language.open(text)); }, shapes[name] ?? (() => ''));
    });
});

test('a list of 100,000 items is read and formatted', { timeout: 60_000 }, () => {
    const text = `решения: x\n${Array.from({ length: 100_000 }, (_, index) => `  ${index + 1}. a\n`).join('')}`;
    expect(formatText(language.open(text))).toBe(text);
});
