/**
 * How the cost of work grows with what it is given, told from processor time: that of this thread alone, so that neither
 * other programs nor V8's own threads count.
 */
import process from 'node:process';

/** Milliseconds of the processor. It ticks: a single short run may cost nothing. */
export function processorTime(): number {
    const { user, system } = process.threadCpuUsage();
    return (user + system) / 1000;
}

/** What one round must cost at least to be told from a tick of the clock, and from the collecting of garbage. */
const measurable = 20;
const rounds = 8;
/** As many rounds as must agree: a quarter. Load makes some rounds dear and others cheap, a quadratic step makes all of them dear. */
const enough = rounds / 4;

/**
 * The cost of ten times the text beside that of ten times the work on the text, measured one after the other: 1 where the
 * cost is linear, up to 10 where it is quadratic. It is the lower quartile of eight rounds, or less than `limit` as soon
 * as that is certain.
 */
export function growth(run: (text: string) => void, shape: (n: number) => string, limit: number, clock: () => number = processorTime): number {
    const [small, large] = [shape(1), shape(10)];
    const cost = (text: string, times: number): number => {
        const start = clock();
        for (let count = 0; count < times; count++) run(text);
        return clock() - start;
    };
    run(large);
    let times = 1;
    while (cost(small, 10 * times) < measurable) times *= 2;
    const ratios: number[] = [];
    while (ratios.length < rounds && ratios.filter(ratio => ratio < limit).length < enough) {
        ratios.push(cost(large, times) / cost(small, 10 * times));
    }
    return ratios.toSorted((a, b) => a - b)[enough - 1] ?? Infinity;
}
