/** Nothing is said to a person but through `l10n`. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const source = import.meta.dirname;
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.ts') && !name.endsWith('.test.ts'));

/** Languages by their own names, and the name of a new file in the language of its text. */
const own = new Set(['Русский', 'English', 'резолюция']);

/** What is no text of ours: the names of skeletons stand in their own language, the page's style is no prose. */
const apart: Readonly<Record<string, RegExp>> = {
    'commands/new-resolution.ts': /^const names[\s\S]*?^\};/mu,
    'preview/style.ts': /[\s\S]*/u,
};

/** String literals with words in them that are not given to `l10n.t`. */
function unlocalized(code: string): string[] {
    const spoken = code.replaceAll(/\/\*[\s\S]*?\*\//gu, '').replaceAll(/^\s*\/\/.*$/gmu, '').replaceAll(/^(?:import|export) [\s\S]*?;$/gmu, '').replaceAll(/l10n\.t\('(?:[^'\\]|\\.)*'/gu, '');
    return [...spoken.matchAll(/'((?:[^'\\\n]|\\.)*)'/gu)].map(([, text = '']) => text).filter(text => /[А-Яа-яЁё]{2}/u.test(text) || /^[A-Z][a-z]+(?: [A-Za-z]|[….!?]$)/u.test(text));
}

test('the search finds what is said without it', () => {
    expect(unlocalized("show(l10n.t('Show the Log'), 'Show it', 'Да', 'rezo.check', 'ctrl');")).toEqual(['Show it', 'Да']);
});

test.each(files)('%s', name => {
    const code = readFileSync(path.join(source, name), 'utf8');
    const exception = apart[name.replaceAll('\\', '/')];
    expect(unlocalized(exception ? code.replace(exception, '') : code).filter(text => !own.has(text))).toEqual([]);
    // A text put together of pieces cannot be found in the bundle.
    expect(code.match(/l10n\.t\((?!')/gu)).toBeNull();
});
