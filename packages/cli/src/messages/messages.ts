import type { CommandName } from '../command-names.js';
import type { Problem } from '../input/problem.js';
import type { SeverityName } from '../work/job.js';
import type { Totals } from '../reports/totals.js';

/** Everything that the command line says, in one language. Sentences end with a full stop; messages in a line do not. */
export interface Messages {
    readonly severity: Readonly<Record<SeverityName, string>>;
    readonly problem: (problem: Problem) => string;
    readonly usage: {
        readonly unknownCommand: (written: string, meant: string | undefined) => string;
        readonly noCommand: string;
        readonly unknownOption: (written: string, meant: string | undefined) => string;
        readonly needsValue: (option: string, placeholder: string) => string;
        readonly takesNoValue: (option: string) => string;
        readonly notOneOf: (option: string, written: string, allowed: readonly string[], meant: string | undefined) => string;
        readonly notANumber: (option: string, written: string) => string;
        readonly tooManyOperands: (command: CommandName, first: string) => string;
        readonly seeHelp: (command: CommandName | undefined) => string;
        readonly noFiles: (paths: readonly string[]) => string;
        readonly unmatched: (pattern: string) => string;
        readonly watchNeedsFiles: string;
    };
    readonly check: {
        readonly summary: (totals: Readonly<Totals>) => string;
        readonly fixed: (fixes: number, files: number, isDryRun: boolean) => string;
        readonly fixable: (findings: number) => string;
        readonly tooManyWarnings: (warnings: number, allowed: number) => string;
    };
    readonly baseline: {
        readonly written: (path: string, findings: number) => string;
        /** That a run does not find it by itself. */
        readonly unused: (path: string) => string;
        readonly settled: (findings: number) => string;
        readonly pruned: (path: string, removed: number, left: number) => string;
        /** That nothing says where it is. */
        readonly none: string;
        readonly missing: string;
        readonly malformed: string;
        readonly newer: string;
        readonly outside: string;
        readonly cannotGoWith: (change: string, option: string) => string;
    };
    readonly timing: {
        readonly head: readonly [rule: string, milliseconds: string, share: string, findings: string];
        readonly milliseconds: (count: number) => string;
        readonly percent: (share: number) => string;
    };
    readonly report: {
        readonly title: string;
        readonly show: string;
        /** In the plural, for the choice of what is shown. */
        readonly kinds: Readonly<Record<SeverityName, string>>;
        readonly place: (line: number, column: number) => string;
        /** Before the title of a fix. */
        readonly fix: string;
        readonly oneOutput: string;
        readonly written: (path: string) => string;
    };
    readonly watch: {
        readonly waiting: string;
        readonly changed: (time: string) => string;
    };
    readonly build: {
        readonly unchanged: string;
        readonly left: (path: string, errors: number) => string;
        readonly summary: (totals: { readonly resolutions: number; readonly files: number; readonly written: number; readonly unchanged: number; readonly registries: number; readonly left: number; readonly out: string; readonly seconds: number }) => string;
        readonly outside: (path: string) => string;
        readonly cannotWrite: (path: string, reason: string) => string;
    };
    readonly format: {
        readonly formatted: (path: string) => string;
        readonly wouldChange: (path: string) => string;
        readonly summary: (totals: { readonly files: number; readonly changed: number; readonly checkOnly: boolean; readonly problems: number }) => string;
    };
    readonly rules: {
        readonly head: readonly [rule: string, severity: string, fixable: string, title: string];
        readonly fixable: string;
        /** Of a rule that is not run. */
        readonly off: string;
    };
    readonly explain: {
        readonly noRule: string;
        readonly unknown: (written: string, meant: string | undefined) => string;
        readonly facts: (severity: SeverityName, fixable: boolean) => string;
    };
    readonly created: {
        readonly exists: (path: string) => string;
        readonly written: (path: string) => string;
        readonly next: (path: string) => string;
    };
    readonly schemaWritten: (path: string) => string;
    /** The reason behind an error code of the system; the code itself when it is not known. */
    readonly reason: (code: string) => string;
    readonly help: {
        readonly usage: string;
        readonly commands: string;
        readonly options: string;
        readonly examples: string;
        readonly environment: string;
        readonly about: string;
        readonly more: string;
        readonly exitCodes: string;
        readonly paths: string;
        readonly variables: readonly (readonly [name: string, text: string])[];
        readonly globalOptions: Readonly<Record<'help' | 'version' | 'locale', string>>;
        readonly of: Readonly<Record<CommandName, CommandHelp>>;
    };
}

export interface CommandHelp {
    /** One line, for the list of commands. */
    readonly summary: string;
    /** Paragraphs; lines are broken as written. */
    readonly text: readonly string[];
    readonly options: Readonly<Record<string, string>>;
    readonly examples: readonly (readonly [command: string, text: string])[];
}
