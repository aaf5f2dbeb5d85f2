import { expect, test } from 'vitest';
import { Progress } from './progress.js';

function watched(isTTY: boolean): { readonly written: string[]; readonly progress: Progress; pass(milliseconds: number): void } {
    const written: string[] = [];
    let now = 0;
    const progress = new Progress({ isTTY, write: text => written.push(text) }, 4, () => now);
    return { written, progress, pass: milliseconds => { now += milliseconds; } };
}

test('a bar after a second, redrawn now and then, wiped before other output', () => {
    const { written, progress, pass } = watched(true);
    progress.tick(1);
    expect(written).toEqual([]);
    pass(1001);
    progress.tick(2);
    progress.tick(3);
    expect(written).toEqual(['\r████████████░░░░░░░░░░░░ 2/4']);
    progress.clear();
    progress.clear();
    expect(written).toEqual(['\r████████████░░░░░░░░░░░░ 2/4', `\r${' '.repeat(28)}\r`]);
});

test('nothing without a terminal', () => {
    const { written, progress, pass } = watched(false);
    pass(5000);
    progress.tick(2);
    progress.clear();
    expect(written).toEqual([]);
});
