import { describe, expect, test } from 'vitest';
import { Crashes } from './crashes.js';

describe('Crashes', () => {
    test('the server is started again four times within three minutes, not a fifth time', () => {
        const crashes = new Crashes();
        expect([0, 1000, 2000, 3000, 4000].map(time => crashes.mayRestart(time))).toEqual([true, true, true, true, false]);
    });

    test('crashes that lie more than three minutes back do not count', () => {
        const crashes = new Crashes();
        for (const time of [0, 1000, 2000, 3000]) crashes.mayRestart(time);
        expect(crashes.mayRestart(3 * 60_000 + 5000)).toBe(true);
    });

    test('a restart by hand begins a new count', () => {
        const crashes = new Crashes();
        for (const time of [0, 1000, 2000, 3000]) crashes.mayRestart(time);
        crashes.forget();
        expect(crashes.mayRestart(4000)).toBe(true);
    });
});
