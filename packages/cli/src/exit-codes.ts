/** What the process says to the one that started it. */
export const exitCodes = {
    /** Nothing to say. */
    clean: 0,
    /** A diagnostic of severity error, more warnings than allowed, or a file that `format --check` would change. */
    problems: 1,
    /** Wrong usage, or a file that could not be read or written. */
    failure: 2,
    /** Stopped by Ctrl-C while writing. */
    interrupted: 130,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** The graver of two outcomes: failure over problems over clean. */
export function graver(a: ExitCode, b: ExitCode): ExitCode {
    return a > b ? a : b;
}
