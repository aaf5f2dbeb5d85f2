import { Ajv } from 'ajv';
import { expect, it } from 'vitest';
import { rules, type Rule } from '@rezo/language';
import { readConfiguration } from './reader.js';
import { configurationJsonSchema } from './schema.js';

const option = { name: 'most', default: 3, minimum: 1, title: { ru: 'Сколько', en: 'How many' } };
const withOption: Rule = { id: 'sample', severity: 'hint', since: '1.0.0', tags: ['text'], fixable: false, title: { ru: 'Образец', en: 'Sample' }, options: [option], check: () => [] };
const all = [...rules, withOption];
const validate = new Ajv({ allowUnionTypes: true }).compile(configurationJsonSchema(all));

it.each<readonly [string, boolean]>([
    ['{}', true],
    ['{ "$schema": "./x.json", "preset": "minimal", "words": ["a"], "ignore": ["x/**"], "plugins": ["./p.mjs"], "baseline": "b.json" }', true],
    ['{ "rules": { "dashes": "off", "item-ending": { "severity": "error" }, "sample": { "most": 5 } } }', true],
    ['{ "overrides": [{ "files": ["*.res"], "rules": { "dashes": "error" }, "words": ["b"] }] }', true],
    ['{ "preset": "loose" }', false],
    ['{ "rule": {} }', false],
    ['{ "rules": { "no-such-rule": "off" } }', false],
    ['{ "rules": { "dashes": "on" } }', false],
    ['{ "rules": { "dashes": { "most": 1 } } }', false],
    ['{ "rules": { "sample": { "most": 0 } } }', false],
    ['{ "rules": { "sample": { "most": "5" } } }', false],
    ['{ "words": [1] }', false],
    ['{ "overrides": [{ "words": [] }] }', false],
    ['{ "overrides": [{ "files": [], "preset": "strict" }] }', false],
    ['{ "baseline": "" }', false],
    ['{ "rules": { "dashes": { "dash": "em" }, "item-ending": { "always": true }, "typography": { "severity": "error", "allowed": ["№5"] } } }', true],
    ['{ "rules": { "adopted-is-complete": { "required": ["date", "number"] }, "duplicate-recommendation": { "similarity": 100 } } }', true],
    ['{ "rules": { "dashes": { "dash": "long" } } }', false],
    ['{ "rules": { "dashes": { "dash": ["em"] } } }', false],
    ['{ "rules": { "adopted-is-complete": { "required": ["theme"] } } }', false],
    ['{ "rules": { "adopted-is-complete": { "required": "date" } } }', false],
    ['{ "rules": { "duplicate-recommendation": { "similarity": 101 } } }', false],
    ['{ "rules": { "duplicate-recommendation": { "similarity": 10 } } }', false],
    ['{ "rules": { "typography": { "allowed": [5] } } }', false],
    ['[]', false],
])('the schema and the reader agree about %s', (text, isRight) => {
    expect(validate(JSON.parse(text))).toBe(isRight);
    expect(readConfiguration(text, { rules: all })?.problems.length === 0).toBe(isRight);
});

it('describes every rule in both languages', () => {
    expect(JSON.stringify(configurationJsonSchema(rules))).toContain('Mark at the end of an item. / Знак в конце пункта.');
});
