import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from '../testing/folder.js';
import { findFiles } from './files.js';

const shown = async (paths: readonly string[], cwd: string): Promise<string[]> => (await findFiles(paths, cwd)).files.map(file => file.shown);

test('folders are searched, each file once, sorted', async () => {
    const cwd = folderWith({ 'b.res': '', 'a/я.res': '', 'a/a.res': '', 'a/a.txt': '', 'a/b.res/c.res': '' });
    expect(await shown([], cwd)).toEqual(['a/a.res', 'a/b.res/c.res', 'a/я.res', 'b.res']);
    expect(await shown(['a', './a/../a', 'a/a.res', '.'], cwd)).toEqual(['a/a.res', 'a/b.res/c.res', 'a/я.res', 'b.res']);
    expect(await shown(['a/b.res'], cwd)).toEqual(['a/b.res/c.res']);
});

test('node_modules, hidden names and what .gitignore names are passed over, unless asked for by name', async () => {
    const cwd = folderWith({
        '.git/HEAD': '', '.gitignore': '/out/\n*.draft.res\n', 'a.res': '', 'a.draft.res': '', 'out/x.res': '', 'node_modules/m/m.res': '', '.h/h.res': '', '.h.res': '',
        'sub/.gitignore': 'b.res\n!keep.draft.res\n', 'sub/b.res': '', 'sub/keep.draft.res': '', 'sub/deep/b.res': '', 'sub/deep/c.res': '',
    });
    expect(await shown(['.'], cwd)).toEqual(['a.res', 'sub/deep/c.res', 'sub/keep.draft.res']);
    expect(await shown(['a.draft.res', 'out/x.res'], cwd)).toEqual(['a.draft.res', 'out/x.res']);
    expect(await shown(['out', 'node_modules/m', '.h'], cwd)).toEqual(['.h/h.res', 'node_modules/m/m.res', 'out/x.res']);
    expect(await shown(['.'], join(cwd, 'sub'))).toEqual(['deep/c.res', 'keep.draft.res']);
});

test('.gitignore above the searched folder counts up to the repository and no further', async () => {
    const cwd = folderWith({ '.gitignore': 'a.res', 'r/.git/HEAD': '', 'r/.gitignore': 'b.res', 'r/s/a.res': '', 'r/s/b.res': '', 'r/s/c.res': '' });
    expect(await shown(['r/s'], cwd)).toEqual(['r/s/a.res', 'r/s/c.res']);
});

test('patterns', async () => {
    const cwd = folderWith({ '.git/HEAD': '', '.gitignore': 'no/', 'a/1.res': '', 'a/2.res': '', 'b/1.res': '', 'no/1.res': '', 'node_modules/1.res': '', 'a/[x].res': '' });
    expect(await shown(['*/1.res'], cwd)).toEqual(['a/1.res', 'b/1.res']);
    expect(await shown(['a/[x].res'], cwd)).toEqual(['a/[x].res']);
    expect(await shown(['{a,b}/?.res', 'a/1.res'], cwd)).toEqual(['a/1.res', 'a/2.res', 'b/1.res']);
    expect((await findFiles(['c/*.res'], cwd)).unmatched).toEqual(['c/*.res']);
});

test('links to files are found, also broken ones; links to folders are not followed', async () => {
    const cwd = folderWith({ 'a/a.res': '', 'real.res': '' });
    symlinkSync('nowhere', join(cwd, 'dangling.res'));
    symlinkSync('real.res', join(cwd, 'link.res'));
    symlinkSync('..', join(cwd, 'a', 'up'));
    symlinkSync('.', join(cwd, 'circle.res'));
    expect(await shown(['.'], cwd)).toEqual(['a/a.res', 'dangling.res', 'link.res', 'real.res']);
});

test('what is not there is kept, to be reported when it is read', async () => {
    expect(await shown(['nosuch.res', 'no such folder/'], folderWith())).toEqual(['no such folder', 'nosuch.res']);
});

test('paths outside of the current folder are shown whole', async () => {
    const cwd = folderWith({ 'in/': '', 'a.res': '' });
    expect(await shown(['../a.res'], join(cwd, 'in'))).toEqual([join(cwd, 'a.res')]);
});
