import { describe, expect, it } from 'vitest';
import { rules } from '@rezo/language';
import { ProjectRules } from './project-rules.js';
import { matcher } from './globs.js';
import { readConfiguration } from './reader.js';

function project(text: string): ProjectRules {
    const read = readConfiguration(text, { rules });
    if (!read) throw new Error('There is no configuration.');
    return new ProjectRules(read.configuration, { rules, place: 'batch' });
}

describe('the rules of a project', () => {
    const settings = project(`{
        "rules": { "dashes": "error", "item-ending": "off" }, "words": ["Один"],
        "overrides": [
            { "files": ["archive/**"], "rules": { "dashes": "off" }, "words": ["Два"] },
            { "files": ["archive/2020/*.res"], "rules": { "dashes": "hint" } }
        ]
    }`);
    const severity = (path: string, id: string): string => {
        const rule = rules.find(known => known.id === id);
        return rule ? settings.for(path).severityOfRule(rule) : 'none';
    };

    it('hold for every file but those that an override means; the last one wins', () => {
        expect(severity('a.res', 'dashes')).toBe('error');
        expect(severity('archive/a.res', 'dashes')).toBe('off');
        expect(severity('archive/2020/a.res', 'dashes')).toBe('hint');
        expect(severity('archive/2020/a.res', 'item-ending')).toBe('off');
    });

    it('know the words of the project and of the override', () => {
        expect([...settings.for('archive/x/y.res').words]).toEqual(['один', 'два']);
    });

    it('are made once for all files that share them', () => {
        expect(settings.for('a.res')).toBe(settings.for('b/c.res'));
    });
});

describe('patterns', () => {
    it.each([
        ['*.res', 'a/b/c.res', true], ['a/*.res', 'a/b/c.res', false], ['a/**', 'a/b/c.res', true], ['a/', 'a/b/c.res', true], ['./a/*.res', 'a/x.res', true],
        ['решения/**', 'решения/2020/я.res', true], ['{a,b}.res', 'x/b.res', true], ['a', 'b.res', false],
    ])('%s against %s', (pattern, path, means) => {
        expect(matcher([pattern])(path)).toBe(means);
    });
});
