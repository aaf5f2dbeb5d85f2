import { expect, it } from 'vitest';
import { RezoWorkspace } from '../workspace.js';
import { ruleSet, type RuleSetting } from './rule-set.js';
import { rules } from './rules/index.js';
import { packSource } from './testing/packs.js';

async function codesIn(text: string, settings: ReadonlyMap<string, RuleSetting> = new Map()): Promise<readonly unknown[]> {
    const set = ruleSet({ rules, preset: 'recommended', place: 'editor', settings, words: new Set() });
    const workspace = new RezoWorkspace({ packs: packSource, ruleSets: { ruleSetFor: () => set } });
    return (await workspace.open('file:///texts/a.res', text)).diagnostics.map(({ code }) => code);
}

const misspelt = { ru: 'резолюция: о книгах\n\nрекомендаци: Читать.\n', en: 'resolution: on books\n\nrecomendations: To read.\n' };

it.each(['ru', 'en'] as const)('says once that a keyword is misspelt (%s)', async language => {
    expect(await codesIn(misspelt[language])).toEqual(['unknown-keyword']);
});

it('says it by the dictionary where nobody else does', async () => {
    expect(await codesIn(misspelt.ru, new Map([['unknown-keyword', { severity: 'off', options: {} }]]))).toEqual(['spelling']);
});

it('says nothing of a keyword that the author wants as it is, and still reads the words behind it', async () => {
    expect(await codesIn(misspelt.ru.replace('рекомендаци', '// резо-выкл unknown-keyword\nрекомендаци'))).toEqual([]);
    expect(await codesIn(misspelt.ru.replace('Читать', 'Учить качестом'))).toEqual(['unknown-keyword', 'spelling']);
});
