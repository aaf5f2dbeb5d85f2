import { expect, it } from 'vitest';
import { nodesOf } from './nodes.js';
import { expectedMarkers, expectedTree, siblingLists } from './numbering.js';
import { RezoWorkspace } from '../workspace.js';

const workspace = new RezoWorkspace();

async function itemsOf(markers: readonly string[]) {
    const text = `text: Lead:\n${markers.map(marker => `${marker} words`).join('\n')}\n`;
    const { ast } = await workspace.open('file:///list.res', text, { check: false });
    return siblingLists(nodesOf(ast).sections[0]?.blocks ?? [])[0] ?? [];
}

async function expected(written: string, continues?: number): Promise<string> {
    return expectedMarkers(await itemsOf(written.split(' ')), continues).map(entry => entry.expected).join(' ');
}

it.each([
    ['1. 2. 3.', '1. 2. 3.'],
    ['1. 1. 1.', '1. 2. 3.'],
    ['1. 2. 4. 5.', '1. 2. 3. 4.'],
    ['7. 8. 10.', '7. 8. 9.'],
    ['1) 2. 3)', '1) 2) 3)'],
    ['1. 2. 2а. 2б. 3.', '1. 2. 2а. 2б. 3.'],
    ['1. 3. 3bis. 4.', '1. 2. 2bis. 3.'],
    ['3. 4а. 5.', '3. 4а. 5.'],
    ['1.1. 1.2. 2.1. 2.3.', '1.1. 1.2. 2.1. 2.2.'],
    ['а) б) г)', 'а) б) в)'],
    ['е) ж) з) и)', 'е) ж) з) и)'],
    ['е) ж) и) к)', 'е) ж) и) к)'],
    ['и) й) к)', 'и) й) к)'],
    ['A) B) D)', 'A) B) C)'],
    ['I. II. IV.', 'I. II. III.'],
    ['- – •', '- – •'],
    ['1. - 2. - 4.', '1. - 2. - 3.'],
    ['1. а) 2. а) в) 3.', '1. а) 2. а) б) 3.'],
    ['- 1. 3. - 2. 2.', '- 1. 2. - 2. 3.'],
])('%s is to be %s', async (written, right) => {
    expect(await expected(written)).toBe(right);
});

it('goes on from a number', async () => {
    expect(await expected('1. 2.', 4)).toBe('5. 6.');
    expect(await expected('1.1. 1.2.', 4)).toBe('1.5. 1.6.');
    expect(await expected('а) б)', 2)).toBe('в) г)');
    expect(await expected('I. II.', 2)).toBe('III. IV.');
    expect(await expected('9. 9.', 0)).toBe('1. 2.');
});

it('numbers what is below an item after it', async () => {
    const { ast } = await workspace.open('file:///tree.res', 'text: Lead:\n1. a\n3. b\n  3.1. c\n  3.2. d\n', { check: false });
    const items = siblingLists(nodesOf(ast).sections[0]?.blocks ?? [])[0] ?? [];
    expect(expectedTree(items).map(entry => entry.expected)).toEqual(['1.', '2.', '2.1.', '2.2.']);
});

it('runs out of letters quietly', async () => {
    expect(await expected('x) y) z) a)')).toBe('x) y) z) a)');
});

it('stays quick in a long list', async () => {
    const items = await itemsOf(Array.from({ length: 20_000 }, (_, index) => `${index + 1}.`));
    const started = performance.now();
    expect(expectedMarkers(items).at(-1)?.expected).toBe('20000.');
    expect(performance.now() - started).toBeLessThan(2000);
});
