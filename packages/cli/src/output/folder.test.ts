import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from '../testing/folder.js';
import { writeAtomically } from './atomic.js';
import { baseOf } from './base.js';
import { OutputFolder, OutsideError } from './folder.js';

test('writes into folders that it makes, and nothing twice', () => {
    const cwd = folderWith();
    const folder = new OutputFolder(join(cwd, 'out'));
    expect(folder.write('a/b.html', 'текст')).toBe(true);
    utimesSync(join(cwd, 'out/a/b.html'), 1, 1);
    expect(folder.write('a/b.html', 'текст')).toBe(false);
    expect(statSync(join(cwd, 'out/a/b.html')).mtimeMs).toBe(1000);
    expect(folder.write('a/b.html', 'тексТ')).toBe(true);
    expect(readFileSync(join(cwd, 'out/a/b.html'), 'utf8')).toBe('тексТ');
    expect(readdirSync(join(cwd, 'out/a'))).toEqual(['b.html']);
});

test('a link that leads out is not followed, one that stays inside is', () => {
    const cwd = folderWith({ 'elsewhere/': '', 'out/real/': '' });
    symlinkSync(join(cwd, 'elsewhere'), join(cwd, 'out/away'));
    symlinkSync('real', join(cwd, 'out/within'));
    const folder = new OutputFolder(join(cwd, 'out'));
    expect(() => folder.write('away/a.html', 'x')).toThrow(OutsideError);
    expect(() => folder.write('away/deep/a.html', 'x')).toThrow(OutsideError);
    expect(folder.write('within/a.html', 'x')).toBe(true);
    expect(readdirSync(join(cwd, 'elsewhere'))).toEqual([]);
    expect(readdirSync(join(cwd, 'out/real'))).toEqual(['a.html']);
});

test('the output folder itself may be a link', () => {
    const cwd = folderWith({ 'site/': '' });
    symlinkSync('site', join(cwd, 'out'));
    expect(new OutputFolder(join(cwd, 'out')).write('a/a.html', 'x')).toBe(true);
    expect(existsSync(join(cwd, 'site/a/a.html'))).toBe(true);
});

test('an output that is a link is replaced, what it leads to stays', () => {
    const cwd = folderWith({ 'out/': '', 'precious': 'x' });
    symlinkSync('../precious', join(cwd, 'out/a.html'));
    new OutputFolder(join(cwd, 'out')).write('a.html', 'y');
    expect(readFileSync(join(cwd, 'precious'), 'utf8')).toBe('x');
});

test('a failed write leaves the old file and nothing else', () => {
    const cwd = folderWith({ 'out/b.html/inside': 'x' });
    expect(() => { writeAtomically(join(cwd, 'out/b.html'), 'y'); }).toThrow(expect.objectContaining({ code: 'EISDIR' }));
    expect(readdirSync(join(cwd, 'out'))).toEqual(['b.html']);
    mkdirSync(join(cwd, 'out2'));
    expect(() => { writeAtomically(join(cwd, 'out2/no/a.html'), 'y'); }).toThrow(expect.objectContaining({ code: 'ENOENT' }));
});

test('the base is the current folder, or what holds everything outside of it', () => {
    expect(baseOf(['/w/a/1.res', '/w/2.res'], '/w')).toBe('/w');
    expect(baseOf(['/w/a/1.res'], '/w')).toBe('/w');
    expect(baseOf(['/x/a/b/1.res', '/x/a/c/2.res'], '/w')).toBe('/x/a');
    expect(baseOf(['/x/a/1.res', '/w/2.res'], '/w')).toBe('/');
    expect(baseOf(['/x/a/1.res'], '/w')).toBe('/x/a');
    expect(baseOf([], '/w')).toBe('/w');
});
