import { usualRules, type RuleSet } from '@rezo/language';
import { URI } from 'langium';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { DeferredRules } from './deferred-rules.js';

const uri = URI.parse('file:///a.res');
const all = usualRules('editor');
const isSpelt = ({ rules }: RuleSet): boolean => rules.some(({ id }) => id === 'spelling');
const hasDictionary = ({ rules }: RuleSet): boolean => rules.some(({ needs }) => needs);

beforeEach(() => { vi.useFakeTimers(); });
afterEach(() => { vi.useRealTimers(); });

function deferred(length: number | undefined): { rules: DeferredRules; checks: () => number } {
    let checks = 0;
    return { rules: new DeferredRules({ rules: all, lengthOf: () => length, checkAgain: () => { checks++; } }), checks: () => checks };
}

it('a usual file is checked by all rules at once', async () => {
    const { rules, checks } = deferred(9000);
    expect(hasDictionary(await rules.ruleSetFor(uri))).toBe(true);
    vi.advanceTimersByTime(5000);
    expect(checks()).toBe(0);
});

it('a large one waits with its dictionary until nothing is typed', async () => {
    const { rules, checks } = deferred(1_000_000);
    for (let stroke = 0; stroke < 5; stroke++) {
        expect(hasDictionary(await rules.ruleSetFor(uri))).toBe(false);
        vi.advanceTimersByTime(400);
    }
    expect(checks()).toBe(0);
    vi.advanceTimersByTime(1000);
    expect(checks()).toBe(1);
    expect(hasDictionary(await rules.ruleSetFor(uri))).toBe(true);
    expect(hasDictionary(await rules.ruleSetFor(uri))).toBe(false);
});

it('a file that nobody has open is not spelt', async () => {
    const { rules, checks } = deferred(undefined);
    expect(isSpelt(await rules.ruleSetFor(uri))).toBe(false);
    vi.advanceTimersByTime(5000);
    expect(checks()).toBe(0);
});
