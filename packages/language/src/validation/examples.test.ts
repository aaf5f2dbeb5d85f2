import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { NodeFileSystem } from 'langium/node';
import { expect, it } from 'vitest';
import { RezoWorkspace } from '../workspace.js';
import { asInEditor } from './testing/packs.js';

const root = fileURLToPath(new URL('../../../../examples/', import.meta.url));
const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(path => path.endsWith('.res')).sort();
const workspace = new RezoWorkspace({ ...asInEditor, fileSystem: NodeFileSystem.fileSystemProvider(), locale: 'en' });

it('has examples to check', () => {
    expect(paths.length).toBeGreaterThan(5);
});

it.each(paths)('has nothing to say about %s', async path => {
    const file = await workspace.open(pathToFileURL(root + path).href, readFileSync(root + path, 'utf8'));
    expect(file.diagnostics.map(({ code, range, message }) => `${range.start.line + 1}: ${code}: ${message}`)).toEqual([]);
});
