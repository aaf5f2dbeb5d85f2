/** Milliseconds since the process started. The clock of `performance` makes Node load a dozen modules, which takes 2 ms. */
export function now(): number {
    return process.uptime() * 1000;
}
