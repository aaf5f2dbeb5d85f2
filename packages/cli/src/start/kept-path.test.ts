import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keptPath } from './kept-path.js';

const name = `build-${process.version}-${process.arch}`;

test('compiled code is kept in the cache folder of the user, for each command and each Node', () => {
    expect(keptPath('build', { XDG_CACHE_HOME: '/caches' }, 'linux')).toBe(join('/caches', 'rezo', 'compiled', name));
    expect(keptPath('build', { LOCALAPPDATA: '/local' }, 'win32')).toBe(join('/local', 'rezo', 'compiled', name));
    expect(keptPath('build', {}, 'darwin')).toContain(join('Library/Caches', 'rezo', 'compiled', name));
    expect(keptPath('build', {}, 'linux')).toContain(join('.cache', 'rezo', 'compiled', name));
});

test('the variables of Node decide where they are set', () => {
    expect(keptPath('build', { NODE_COMPILE_CACHE: '/mine', XDG_CACHE_HOME: '/caches' }, 'linux')).toBe(join('/mine', name));
    expect(keptPath('build', { NODE_DISABLE_COMPILE_CACHE: '1', NODE_COMPILE_CACHE: '/mine' }, 'linux')).toBeUndefined();
});
