import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { RezoWorkspace } from '../../workspace.js';
import { memoryFiles } from '../testing/memory-files.js';
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

it('has tests and a page for every rule', () => {
    expect(named(here, /\.test\.ts$/u).filter(name => name !== 'register')).toEqual([...ids].sort());
    expect(named(docs, /\.md$/u).filter(name => name !== 'README')).toEqual([...ids].sort());
});

const severityWords = { error: 'ошибка', warning: 'предупреждение', information: 'сведение', hint: 'подсказка' };
const files = { '/texts/registry.res': '', '/texts/main.res': '' };

async function codesIn(sample: string): Promise<readonly unknown[]> {
    const workspace = new RezoWorkspace({ fileSystem: memoryFiles(files) });
    const { diagnostics } = await workspace.open('file:///texts/main.res', sample);
    return diagnostics.map(({ code }) => code);
}

describe.each(rules)('the page of $id', rule => {
    const page = readFileSync(`${docs}${rule.id}.md`, 'utf8');
    const samples = (word: string): readonly string[] => [...page.matchAll(new RegExp(`^${word}:\\n\\n\`\`\`res\\n([\\s\\S]*?)\`\`\``, 'gmu'))].map(match => match[1] ?? '');

    it('says what the rule says of itself', () => {
        expect(page).toContain(`# ${rule.id}\n\n${rule.title.en}. Severity: ${rule.severity}. Fix: ${rule.fixable ? 'yes' : 'no'}.`);
        expect(page).toContain(`## По-русски\n\n${rule.title.ru}. Важность: ${severityWords[rule.severity]}. Исправление: ${rule.fixable ? 'есть' : 'нет'}.`);
    });

    it.each(['Bad', 'Плохо'])('shows a sample under “%s” that the rule reports', async word => {
        const found = samples(word);
        expect(found).toHaveLength(1);
        expect(await codesIn(found[0] ?? '')).toContain(rule.id);
    });

    it.each(['Good', 'Хорошо'])('shows a sample under “%s” that no rule reports', async word => {
        const found = samples(word);
        expect(found).toHaveLength(1);
        expect(await codesIn(found[0] ?? '')).toEqual([]);
    });
});
