import type { EditorLocale } from '@rezo/language/lsp';
import { expect, it } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver';
import { Say } from '../say.js';
import { shown } from './remarks.js';

const say = new Say(() => ({ text: ({ en }) => en }) as EditorLocale);
const range = (line: number) => ({ start: { line, character: 0 }, end: { line, character: 1 } });

function found(count: number, places: number): Diagnostic[] {
    return Array.from({ length: count }, (_, line) => ({
        range: range(line), severity: line % 2 === 0 ? 3 : 1, code: 'rule', message: `${line}`, data: { fixes: [{}] },
        relatedInformation: Array.from({ length: places }, (__, place) => ({ location: { uri: 'file:///a.res', range: range(place) }, message: `${place}` })),
    }));
}

it('an editor gets all diagnostics with all their places, but for the fixes, which it would only send back', () => {
    const all = found(20, 10);
    expect(shown(all, say)).toEqual(all.map(({ data: _fixes, ...diagnostic }) => diagnostic));
});

it('of too many it gets the graver ones, each with one place, in the order of the text, and a word about the rest', () => {
    const [word, ...rest] = shown(found(1500, 3), say);
    expect(word?.message).toContain('1500');
    expect(rest.length).toBe(1000);
    expect(rest.filter(({ severity }) => severity === 1).length).toBe(750);
    expect(rest.map(({ message }) => Number(message))).toEqual(rest.map(({ message }) => Number(message)).sort((a, b) => a - b));
    expect(rest.every(({ relatedInformation }) => relatedInformation?.length === 1)).toBe(true);
});
