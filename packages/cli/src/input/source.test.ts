import { execFileSync, spawn } from 'node:child_process';
import { symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { folderWith } from '../testing/folder.js';
import { problemOfError } from './problem.js';
import { readSource, readStream, sizeLimit } from './source.js';

test('reads a text', () => {
    const cwd = folderWith({ 'a.res': '\uFEFFтекст: а\r\n' });
    expect(readSource(join(cwd, 'a.res'))).toEqual({ text: 'текст: а\r\n', bom: true });
});

test('says why it cannot', () => {
    const cwd = folderWith({ 'x.res/': '', 'large.res': '' });
    symlinkSync('nowhere', join(cwd, 'dangling.res'));
    symlinkSync('loop.res', join(cwd, 'loop.res'));
    truncateSync(join(cwd, 'large.res'), 50 * 1024 * 1024);
    const problem = (name: string): unknown => readSource(join(cwd, name));
    expect(problem('x.res')).toEqual({ problem: { kind: 'directory' } });
    expect(problem('nosuch.res')).toEqual({ problem: { kind: 'missing' } });
    expect(problem('large.res/a.res')).toEqual({ problem: { kind: 'missing' } });
    expect(problem('dangling.res')).toEqual({ problem: { kind: 'dangling' } });
    expect(problem('loop.res')).toEqual({ problem: { kind: 'loop' } });
    expect(problem('large.res')).toEqual({ problem: { kind: 'size', bytes: 50 * 1024 * 1024, limit: sizeLimit } });
    expect(problemOfError(Object.assign(new Error('no'), { code: 'EACCES' }))).toEqual({ kind: 'forbidden' });
    expect(problemOfError(Object.assign(new Error('no'), { code: 'EIO' }))).toEqual({ kind: 'system', code: 'EIO' });
    expect(problemOfError(new RangeError('deep'))).toEqual({ kind: 'internal', detail: 'deep' });
});

test('a file of exactly the limit is read', () => {
    const cwd = folderWith({ 'a.res': 'abcd' });
    expect(readSource(join(cwd, 'a.res'), 4)).toEqual({ text: 'abcd', bom: false });
    expect(readSource(join(cwd, 'a.res'), 3)).toEqual({ problem: { kind: 'size', bytes: 4, limit: 3 } });
});

test.skipIf(process.platform === 'win32')('a device without an end is given up at the limit', () => {
    expect(readSource('/dev/zero', 100_000)).toEqual({ problem: { kind: 'size', bytes: undefined, limit: 100_000 } });
    const cwd = folderWith();
    execFileSync('mkfifo', [join(cwd, 'pipe.res')]);
    spawn('sh', ['-c', 'printf "text: a" > pipe.res'], { cwd, stdio: 'ignore' }).unref();
    expect(readSource(join(cwd, 'pipe.res'))).toEqual({ text: 'text: a', bom: false });
});

test('streams', async () => {
    const letter = Buffer.from('я');
    expect(await readStream(Readable.from([letter.subarray(0, 1), letter.subarray(1)]))).toEqual({ text: 'я', bom: false });
    expect(await readStream(Readable.from([letter, letter]), 3)).toEqual({ problem: { kind: 'size', bytes: undefined, limit: 3 } });
});
