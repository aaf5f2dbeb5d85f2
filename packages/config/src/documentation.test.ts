import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { rules } from '@rezo/language';
import { configurationJsonSchema } from './schema.js';
import { readConfiguration } from './reader.js';

it.each(['configuration.md', 'configuration.ru.md'])('the sample and the keys of docs/%s are those that there are', page => {
    const text = readFileSync(new URL(`../../../docs/${page}`, import.meta.url), 'utf8');
    const sample = /```json\n([\s\S]*?)```/u.exec(text)?.[1] ?? '';
    expect(readConfiguration(sample, { rules })?.problems).toEqual([]);
    const keys = Object.keys(configurationJsonSchema(rules)['properties'] as object).filter(key => key !== '$schema');
    expect([...text.matchAll(/^\| `(\w+)` \|/gmu)].map(match => match[1]).sort()).toEqual(keys.sort());
});
