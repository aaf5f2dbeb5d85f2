import { describe, expect, it } from 'vitest';
import type { Rule, Severity } from './rule.js';
import { recommended, ruleSet, type Preset, type RuleSetting, type RuleChoice } from './rule-set.js';
import { rules } from './rules/index.js';

const rule = (severity: Severity, more: Partial<Rule> = {}): Rule => ({
    id: `a-${severity}`, severity, since: '1.0.0', tags: ['text'], fixable: false, title: { ru: 'Правило', en: 'Rule' }, check: () => [], ...more,
});
const all = [rule('error'), rule('warning'), rule('information'), rule('hint')];
const finding = { span: { start: 0, end: 1 }, message: { ru: 'Так.', en: 'So.' } };

function chosen(preset: Preset, settings: Record<string, RuleSetting> = {}, more: Partial<RuleChoice> = {}) {
    return ruleSet({ rules: all, preset, place: 'batch', settings: new Map(Object.entries(settings)), words: new Set(), ...more });
}
const severities = (set: ReturnType<typeof chosen>): string[] => all.map(each => set.severityOfRule(each));

describe('presets', () => {
    it('minimal keeps errors, recommended everything, strict raises what could be overlooked', () => {
        expect(severities(chosen('minimal'))).toEqual(['error', 'off', 'off', 'off']);
        expect(severities(chosen('recommended'))).toEqual(['error', 'warning', 'information', 'hint']);
        expect(severities(chosen('strict'))).toEqual(['error', 'warning', 'warning', 'information']);
    });

    it('leave rules for those who write to the editor, except strict', () => {
        const spelling = rule('information', { onlyInEditor: true });
        const of = (preset: Preset, place: RuleChoice['place']): string => chosen(preset, {}, { rules: [spelling], place }).severityOfRule(spelling);
        expect([of('recommended', 'editor'), of('recommended', 'batch'), of('strict', 'batch')]).toEqual(['information', 'off', 'warning']);
    });
});

describe('settings', () => {
    it('turn rules off and on, and hold for every finding', () => {
        const set = chosen('minimal', { 'a-error': { severity: 'off', options: {} }, 'a-hint': { severity: 'error', options: {} } });
        expect(set.rules.map(({ id }) => id)).toEqual(['a-hint']);
        expect(set.ids).toHaveLength(4);
        expect(set.severityOf(all[3] as Rule, { ...finding, severity: 'hint' })).toBe('error');
        expect(set.mayBeError(all[3] as Rule)).toBe(true);
    });

    it('leave the severity of a single finding alone where there are none', () => {
        expect(chosen('recommended').severityOf(all[1] as Rule, { ...finding, severity: 'error' })).toBe('error');
    });

    it('a rule whose findings may be errors no longer stops publishing once its severity is lowered', () => {
        const grave = rule('warning', { mayBeError: true });
        expect(chosen('recommended', {}, { rules: [grave] }).mayBeError(grave)).toBe(true);
        expect(chosen('recommended', { 'a-warning': { severity: 'information', options: {} } }, { rules: [grave] }).mayBeError(grave)).toBe(false);
    });

    it('give options, or their usual values', () => {
        const option = { name: 'maxLength', default: 600, title: { ru: 'Длина', en: 'Length' } };
        const set = chosen('recommended', { 'a-hint': { options: { maxLength: 100 } } });
        expect([set.option(all[3] as Rule, option), set.option(all[0] as Rule, option)]).toEqual([100, 600]);
    });
});

it('knows every rule of the catalogue', () => {
    expect(recommended('editor').ids).toEqual(rules.map(({ id }) => id));
});
