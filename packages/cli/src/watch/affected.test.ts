import { expect, test } from 'vitest';
import { failed } from '../work/job.js';
import { Affected } from './affected.js';

const file = (name: string) => ({ path: `/${name}`, shown: name });
const outcome = (name: string, ...imports: string[]) => ({ ...failed(file(name), { kind: 'missing' }), imports: imports.map(each => `/${each}`) });
const names = (affected: Affected, changed: readonly string[], present: readonly string[]): string[] =>
    affected.by(new Set(changed.map(each => `/${each}`)), present.map(file)).map(each => each.shown);

test('a change concerns the file, what imports it, and what is new', () => {
    const affected = new Affected(new Set(['/style.css']));
    affected.learn(outcome('a', 'registry'));
    affected.learn(outcome('b', 'registry', 'other'));
    affected.learn(outcome('c'));
    const all = ['a', 'b', 'c'];
    expect(names(affected, ['c'], all)).toEqual(['c']);
    expect(names(affected, ['registry'], all)).toEqual(['a', 'b']);
    expect(names(affected, ['unrelated'], all)).toEqual([]);
    expect(names(affected, ['unrelated'], [...all, 'd'])).toEqual(['d']);
    expect(names(affected, ['style.css'], all)).toEqual(all);
    expect(names(affected, ['b'], ['a', 'c'])).toEqual([]);
    expect(names(affected, [], all)).toEqual(['b']);
});
