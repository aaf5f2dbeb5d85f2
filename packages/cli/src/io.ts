/** Where a run reads from and writes to; the tests give their own. */

export interface Output {
    readonly isTTY?: boolean;
    readonly columns?: number;
    write(text: string): unknown;
}

export interface Io {
    readonly cwd: string;
    readonly env: Readonly<Record<string, string | undefined>>;
    readonly stdin: AsyncIterable<Uint8Array>;
    readonly stdout: Output;
    readonly stderr: Output;
    readonly now: () => Date;
}

export function processIo(): Io {
    return {
        cwd: process.cwd(),
        env: process.env,
        // Opening standard input costs time, and only `-` needs it.
        get stdin() { return process.stdin as AsyncIterable<Uint8Array>; },
        // The same for the two streams: `--quiet` of a clean file writes nothing.
        get stdout() { return process.stdout; },
        get stderr() { return process.stderr; },
        now: () => new Date(),
    };
}
