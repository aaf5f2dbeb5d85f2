import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { rulePage } from '../../rule-pages/index.js';
import { RezoWorkspace } from '../../workspace.js';
import { memoryFiles } from '../testing/memory-files.js';
import { asInEditor } from '../testing/packs.js';
import { rules } from './index.js';

const here = fileURLToPath(new URL('.', import.meta.url));
const docs = fileURLToPath(new URL('../../../../../docs/rules/', import.meta.url));
const ids = rules.map(rule => rule.id);

function named(folder: string, ending: RegExp): readonly string[] {
    return readdirSync(folder).filter(name => ending.test(name)).map(name => name.replace(ending, '')).sort();
}

it('lists every rule file once', () => {
    const files = named(here, /(?<!\.test)\.ts$/u).filter(name => name !== 'index');
    expect([...ids].sort()).toEqual(files);
});

it('tests every rule by fixtures of its own', () => {
    for (const id of ids) {
        const name = id.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
        expect(readFileSync(`${here}${id}.test.ts`, 'utf8'), id).toContain(`\ntestRule(${name}, {\n`);
    }
});

it('has tests and a page in both languages for every rule', () => {
    expect(named(here, /\.test\.ts$/u).filter(name => name !== 'register')).toEqual([...ids].sort());
    for (const folder of [docs, `${docs}ru/`]) expect(named(folder, /\.md$/u).filter(name => name !== 'README')).toEqual([...ids].sort());
});

it('lets rules yield to rules that there are', () => {
    expect(ids).toEqual(expect.arrayContaining(rules.flatMap(rule => rule.yieldsTo ?? [])));
});

const files = { '/texts/registry.res': '', '/texts/main.res': '' };

async function codesIn(sample: string): Promise<readonly unknown[]> {
    const workspace = new RezoWorkspace({ ...asInEditor, fileSystem: memoryFiles(files) });
    const { diagnostics } = await workspace.open('file:///texts/main.res', sample);
    return diagnostics.map(({ code }) => code);
}

describe.each(rules)('the page of $id', rule => {
    it.each(['en', 'ru'] as const)('shows a sample that the rule reports, and one that no rule reports (%s)', async language => {
        const page = rulePage(rule.id, language);
        expect(await codesIn(page?.bad ?? '')).toContain(rule.id);
        expect(await codesIn(page?.good ?? '')).toEqual([]);
    });

    it.each(['en', 'ru'] as const)('is written in its language (%s)', language => {
        const page = rulePage(rule.id, language);
        for (const text of [page?.what, page?.why, page?.limits]) {
            expect(text?.length).toBeGreaterThan(20);
            expect(/[а-яё]{3}/iu.test(text?.replace(/[“«`].*?[”»`]|\([^)]*\)/g, '') ?? '')).toBe(language === 'ru');
        }
    });
});
