import { formatText } from '@rezo/language';
import { describe, expect, test } from 'vitest';
import { growth } from './growth.js';
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

/** Ten times the text costs ten times as much, and no more than half of that besides. */
const mostGrowth = 1.5;

describe('ten times the text costs less than fifteen times as much', () => {
    test.each(Object.entries(shapes))('parsing: %s', (_, shape) => {
        expect(growth(text => { language.parse(text); }, shape, mostGrowth)).toBeLessThan(mostGrowth);
        expect(language.parse(shape(10)).parserErrors).toEqual([]);
    });

    const formatted = ['documents', 'numbered items', 'comments between items', 'paragraphs', 'blank lines'];
    test.each(formatted)('formatting: %s', name => {
        expect(growth(text => { formatText(language.open(text)); }, shapes[name] ?? (() => ''), mostGrowth)).toBeLessThan(mostGrowth);
    });
});

test('a list of 100,000 items is read and formatted', { timeout: 60_000 }, () => {
    const text = `решения: x\n${Array.from({ length: 100_000 }, (_, index) => `  ${index + 1}. a\n`).join('')}`;
    expect(formatText(language.open(text))).toBe(text);
});
