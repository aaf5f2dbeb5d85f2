import { expect, it } from 'vitest';
import { RuleTimings } from './timings.js';

it('adds up what each rule costs, the most expensive first', () => {
    let now = 0;
    const timings = new RuleTimings(() => now);
    const run = (rule: string, milliseconds: number, found: string[]): string[] => timings.measure(rule, () => { now += milliseconds; return found; });
    expect(run('a', 2, ['x'])).toEqual(['x']);
    run('b', 5, []);
    run('a', 1, ['y', 'z']);
    expect(timings.all).toEqual([{ rule: 'b', milliseconds: 5, findings: 0 }, { rule: 'a', milliseconds: 3, findings: 3 }]);
    expect(timings.take()).toHaveLength(2);
    expect(timings.all).toEqual([]);
});
