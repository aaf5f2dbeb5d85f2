import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { URI } from '@rezo/language';
import { expect, test } from 'vitest';
import { folderBoundary, rootOf } from './boundary.js';
import { folderWith } from './testing/folder.js';

test('imports may go as far as the project does', () => {
    const cwd = folderWith({
        'repo/.git/HEAD': '', 'repo/a/x.res': '', 'set/rezo.config.json': '{}', 'set/a/x.res': '',
        'npm/package.json': '{ "workspaces": [] }', 'npm/packages/one/package.json': '{}', 'npm/packages/one/x.res': '', 'free/a/x.res': '',
    });
    expect(rootOf(join(cwd, 'repo/a/x.res'), '/')).toBe(join(cwd, 'repo'));
    expect(rootOf(join(cwd, 'set/a/x.res'), '/')).toBe(join(cwd, 'set'));
    expect(rootOf(join(cwd, 'npm/packages/one/x.res'), '/')).toBe(join(cwd, 'npm'));
    expect(rootOf(join(cwd, 'free/a/x.res'), join(cwd, 'free'))).toBe(join(cwd, 'free'));
    expect(rootOf(join(cwd, 'free/a/x.res'), join(cwd, 'repo'))).toBe(join(cwd, 'free/a'));
});

test('no way leads out, not even through a link', () => {
    const cwd = folderWith({ 'in/a.res': '', 'in/deep/': '', 'out/secret.res': '' });
    symlinkSync('../out', join(cwd, 'in/link'));
    symlinkSync('deep', join(cwd, 'in/fine'));
    const boundary = folderBoundary(join(cwd, 'in'));
    const contains = (path: string): boolean => boundary.contains(URI.file(join(cwd, path)));
    expect(contains('in/a.res')).toBe(true);
    expect(contains('in/fine/new.res')).toBe(true);
    expect(contains('out/secret.res')).toBe(false);
    expect(contains('in/link/secret.res')).toBe(false);
    expect(contains('inside.res')).toBe(false);
    expect(boundary.contains(URI.parse('https://example.org/in/a.res'))).toBe(false);
});
