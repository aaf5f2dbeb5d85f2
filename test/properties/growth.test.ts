import { expect, it } from 'vitest';
import { growth } from './growth.js';

/** A machine of its own: work and time are counted, and other programs slow it down in turns. */
function machine(cost: (length: number) => number, load: (step: number) => number = () => 1) {
    let [now, step] = [0, 0];
    return { run: ({ length }: string) => { now += cost(length) * load(step++); }, clock: () => now };
}

const text = (n: number): string => 'a'.repeat(100 * n);
const limit = 1.5;
/** Every third run takes three times as long, and from time to time one takes thirty times as long. */
const busy = (step: number): number => step % 41 === 0 ? 30 : step % 3 === 0 ? 3 : 1;

it('linear work, and work that costs the same for every text, do not grow', () => {
    for (const cost of [(length: number) => length / 50, () => 2, (length: number) => 3 + length / 50]) {
        const { run, clock } = machine(cost);
        expect(growth(run, text, limit, clock)).toBeLessThan(limit);
    }
});

it('nor does linear work on a busy machine', () => {
    const { run, clock } = machine(length => length / 50, busy);
    expect(growth(run, text, limit, clock)).toBeLessThan(limit);
});

it('a quadratic step is seen, also beside linear work and on a busy machine', () => {
    for (const load of [() => 1, busy]) {
        const { run, clock } = machine(length => length / 50 + (length / 100) ** 2 / 2, load);
        expect(growth(run, text, limit, clock)).toBeGreaterThan(limit);
    }
});

it('and it is seen on this machine', () => {
    const seen = { found: 0 };
    const run = (of: string): void => {
        for (let start = 0; start < of.length; start++) if (of.includes('b', start)) seen.found++;
    };
    expect(growth(run, n => 'a'.repeat(4000 * n), limit)).toBeGreaterThan(limit);
    expect(seen.found).toBe(0);
});
