/**
 * Everything that the recommended rules report in the editor on five real resolutions, which lie beside the workspace: as raw prose, and two
 * of them as they were written in Rezo by hand. The list holds places and rules alone, because the texts are not ours.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { RezoWorkspace, usualRules } from '@rezo/language';
import { nodePacks } from '@rezo/lexicon/node';

const shared = fileURLToPath(new URL('../../../shared', import.meta.url));
const isThere = existsSync(path.join(shared, 'seeds'));

const packs = nodePacks(fileURLToPath(new URL('../../packages/language/src', import.meta.url)));

/** A seed as it came, in one section without a role. */
const above = 'резолюция: x\nтекст:\n';
const linesAbove = 2;

interface Text {
    readonly name: string;
    readonly text: string;
    readonly linesAbove: number;
}

function texts(): Text[] {
    const read = (folder: string, name: string): string => readFileSync(path.join(shared, folder, name), 'utf8');
    return [
        ...readdirSync(path.join(shared, 'seeds')).sort().map(name => ({ name: name.slice(0, 3), text: above + read('seeds', name), linesAbove })),
        ...readdirSync(path.join(shared, 'transcripts')).filter(name => name.endsWith('.res')).sort().map(name => ({ name, text: read('transcripts', name), linesAbove: 0 })),
    ];
}

async function findingsIn({ name, text, linesAbove: before }: Text): Promise<string[]> {
    const { diagnostics } = await new RezoWorkspace({ packs, ruleSets: usualRules('editor') }).open('file:///texts/seed.res', text);
    return diagnostics.map(({ code, range }) => `${name}:${range.start.line + 1 - before}:${range.start.character + 1} ${String(code)}`);
}

it.runIf(isThere)('the rules report on the real resolutions what was read and found true', async () => {
    const lines = (await Promise.all(texts().map(findingsIn))).flat();
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('seeds.findings.txt');
});

it.runIf(!isThere)('has no real resolutions here: what the rules report on them is not checked', () => {
    expect(isThere).toBe(false);
});
