import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { check, format, parse, parseFile, renderHtml, renderJson, toDocument, toDocuments, UnusableFileError } from '../../packages/cli/src/index.js';
import { broken, folderWith, sound } from './rezo.js';

test('a text to a page', async () => {
    const file = await parse(sound());
    expect(file.diagnostics).toEqual([]);
    const document = toDocument(file);
    expect(document).toMatchObject({ title: 'о школах', status: 'draft', date: '2025-03-14' });
    expect(renderHtml(document)).toContain('Утвердить отчет');
    expect(JSON.parse(renderJson(document))).toEqual(document);
    expect(format(file)).toBe(sound());
});

test('check takes a text or a file', async () => {
    const found = { code: 'reference-resolves', severity: 1, range: { start: { line: 5, character: 15 }, end: { line: 5, character: 21 } } };
    expect(await check(broken())).toMatchObject([found]);
    expect(await check(await parse(broken(), { locale: 'en' }))).toMatchObject([{ ...found, message: expect.stringContaining('names nothing') }]);
});

test('imports need a path', async () => {
    const cwd = folderWith({ 'r.res': 'организация \\школа: Школа\n' });
    const text = `подключить: r.res\n\n${sound('для \\школа')}`;
    expect(await check(text, { path: join(cwd, 'a.res') })).toEqual([]);
    expect((await check(text)).length).toBeGreaterThan(0);
});

test('files from the disk', async () => {
    const cwd = folderWith({ 'a.res': `\uFEFF${sound()}` });
    expect((await parseFile(join(cwd, 'a.res'))).text).toBe(sound());
    writeFileSync(join(cwd, 'a.res'), Buffer.from([0xff]));
    await expect(parseFile(join(cwd, 'a.res'))).rejects.toThrow(UnusableFileError);
    await expect(parseFile(join(cwd, 'nosuch.res'), { locale: 'ru' })).rejects.toThrow('Такого файла нет');
});

test('one resolution or several', async () => {
    expect(() => toDocument({ ...registry })).toThrow(RangeError);
    expect(toDocuments(registry)).toEqual([]);
    const two = await parse(`${sound('первая')}\n${sound('вторая')}`);
    expect(toDocuments(two, { uri: 'two.res' }).map(({ title, source }) => [title, source.uri])).toEqual([['первая', 'two.res'], ['вторая', 'two.res']]);
    expect(() => toDocument(two)).toThrow('2 resolutions');
});

const registry = await parse('термин \\окк: отдел кадров\n');
