import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from '../testing/folder.js';
import { loadCompiled } from './compiled.js';

const script = (digest: string, value: string): string => `//${digest}\nexports.value = () => '${value}';\n`;
const valueOf = (path: string, kept: string | undefined): string => (loadCompiled(path, kept).exports as { value: () => string }).value();

function places(): { readonly path: string; readonly kept: string } {
    const folder = folderWith({});
    const path = join(folder, 'script.cjs');
    writeFileSync(path, script('0123456789abcdef', 'one'));
    return { path, kept: join(folder, 'cache', 'deep', 'script') };
}

test('what was compiled is kept, and replaced only by what a warmer run leaves', () => {
    const { path, kept } = places();
    const keep = (warmth: number): Buffer => {
        const compiled = loadCompiled(path, kept);
        compiled.keep(warmth);
        return readFileSync(kept);
    };
    const first = keep(3);
    expect(keep(3)).toEqual(first);
    expect(keep(2)).toEqual(first);
    expect(keep(10)).not.toEqual(first);
    expect(valueOf(path, kept)).toBe('one');
    expect(readdirSync(join(kept, '..'))).toEqual(['script']);
});

test('a script of the same length with another digest is compiled anew', () => {
    const { path, kept } = places();
    loadCompiled(path, kept).keep(9);
    writeFileSync(path, script('fedcba9876543210', 'two'));
    const compiled = loadCompiled(path, kept);
    expect((compiled.exports as { value: () => string }).value()).toBe('two');
    compiled.keep(0);
    expect(readFileSync(kept, 'latin1')).toMatch(/^fedcba987654321000/);
});

test.each(['', 'short', '0123456789abcdef14', '0123456789abcdef14'.padEnd(5000, 'x')])('a kept file that is no compiled code is as good as none: %j', content => {
    const { path, kept } = places();
    mkdirSync(join(kept, '..'), { recursive: true });
    writeFileSync(kept, content, 'latin1');
    const compiled = loadCompiled(path, kept);
    expect((compiled.exports as { value: () => string }).value()).toBe('one');
    compiled.keep(0);
    expect(statSync(kept).size).toBeGreaterThan(100);
});

test('without a place, or with one that cannot be made, nothing is kept and nothing fails', () => {
    const { path } = places();
    loadCompiled(path, undefined).keep(9);
    const impossible = join(path, 'in-a-file', 'script');
    loadCompiled(path, impossible).keep(9);
    expect(existsSync(impossible)).toBe(false);
    expect(valueOf(path, impossible)).toBe('one');
});
