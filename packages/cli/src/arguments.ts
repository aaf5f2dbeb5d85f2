import { parseArgs } from 'node:util';
import type { Messages } from './messages/messages.js';
import { nearest } from './nearest.js';

/** Said to the user as it is, with exit code 2. */
export class UsageError extends Error {
    override readonly name = 'UsageError';
}

/** By its name: the bundle's files have a class each. */
export function isUsageError(error: unknown): error is UsageError {
    return error instanceof Error && error.name === 'UsageError';
}

export interface OptionSpec {
    readonly type: 'boolean' | 'string';
    readonly short?: string;
    /** What stands for the value in the help: `DIR`. */
    readonly placeholder?: string;
}

export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

export const globalOptions: OptionSpecs = {
    locale: { type: 'string', placeholder: 'ru|en' },
    help: { type: 'boolean', short: 'h' },
    version: { type: 'boolean', short: 'v' },
};

export interface Arguments {
    readonly positionals: readonly string[];
    has(option: string): boolean;
    value(option: string): string | undefined;
    /** Every value of an option that may be given several times. */
    all(option: string): readonly string[];
}

/** Reads arguments against the options that a command has; throws a UsageError that names the option meant. */
export function readArguments(args: readonly string[], options: OptionSpecs, messages: Messages): Arguments {
    const { tokens, positionals } = parseArgs({
        args: [...args], options: { ...options }, allowPositionals: true, strict: false, tokens: true,
    });
    const values = new Map<string, string>();
    const all = new Map<string, string[]>();
    for (const token of tokens) {
        if (token.kind !== 'option') continue;
        const spec = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
        if (!spec) throw new UsageError(unknownOption(token.rawName, options, messages));
        if (spec.type === 'boolean') {
            if (token.value !== undefined) throw new UsageError(messages.usage.takesNoValue(token.rawName));
            values.set(token.name, '');
            continue;
        }
        // `--out --draft` is a forgotten value, not a folder called «--draft»; `--out=--draft` says that it is meant.
        const forgotten = token.value === undefined || (!token.inlineValue && /^-./u.test(token.value));
        if (forgotten || token.value === '') throw new UsageError(messages.usage.needsValue(token.rawName, spec.placeholder ?? 'VALUE'));
        values.set(token.name, token.value);
        all.set(token.name, [...all.get(token.name) ?? [], token.value]);
    }
    return { positionals, has: option => values.has(option), value: option => values.get(option), all: option => all.get(option) ?? [] };
}

function unknownOption(written: string, options: OptionSpecs, messages: Messages): string {
    const meant = nearest(written.replace(/^-+/u, ''), Object.keys(options));
    return messages.usage.unknownOption(written, meant === undefined ? undefined : `--${meant}`);
}

/** One of a few words, or the default; throws a UsageError that lists them. */
export function choice<T extends string>(args: Arguments, option: string, allowed: readonly T[], fallback: T, messages: Messages): T {
    const written = args.value(option);
    return written === undefined ? fallback : oneOf(written, `--${option}`, allowed, messages);
}

/** A comma-separated choice of several words, each once, in the order written. */
export function choices<T extends string>(args: Arguments, option: string, allowed: readonly T[], fallback: readonly T[], messages: Messages): readonly T[] {
    const written = args.value(option);
    if (written === undefined) return fallback;
    return [...new Set(written.split(',').map(word => oneOf(word.trim(), `--${option}`, allowed, messages)))];
}

/** One of a few words; throws a UsageError that lists them. */
export function oneOf<T extends string>(written: string, option: string, allowed: readonly T[], messages: Messages): T {
    const found = allowed.find(word => word === written);
    if (found === undefined) throw new UsageError(messages.usage.notOneOf(option, written, allowed, nearest(written, allowed)));
    return found;
}

/** A whole number from 0, or undefined when the option is absent. */
export function wholeNumber(args: Arguments, option: string, messages: Messages): number | undefined {
    const written = args.value(option);
    if (written === undefined) return undefined;
    if (!/^\d{1,9}$/u.test(written)) throw new UsageError(messages.usage.notANumber(`--${option}`, written));
    return Number(written);
}
