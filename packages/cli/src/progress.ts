import { now } from './clock.js';
import type { Output } from './io.js';

const patience = 1000;
const redrawAfter = 80;
const barLength = 24;

/** A bar on a terminal for work that takes more than a second; elsewhere nothing. */
export class Progress {
    private readonly started: number;
    private drawn = 0;
    private length = 0;

    constructor(private readonly output: Output, private readonly total: number, private readonly clock: () => number = now) {
        this.started = clock();
    }

    /** So many files are done. */
    tick(done: number): void {
        if (!this.output.isTTY || this.total < 2) return;
        const now = this.clock();
        if (now - this.started < patience || now - this.drawn < redrawAfter) return;
        this.drawn = now;
        const filled = Math.round(barLength * done / this.total);
        const line = `${'█'.repeat(filled)}${'░'.repeat(barLength - filled)} ${done}/${this.total}`;
        this.length = line.length;
        this.output.write(`\r${line}`);
    }

    /** To be called before anything else is written. */
    clear(): void {
        if (this.length === 0) return;
        this.output.write(`\r${' '.repeat(this.length)}\r`);
        this.length = 0;
    }
}
