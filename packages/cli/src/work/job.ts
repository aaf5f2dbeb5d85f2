/** What is done to each file, as plain data: it may happen on another thread. */
import type { KnownFinding } from '@rezo/config/baseline';
import type { RuleCost } from '@rezo/language';
import type { IndexEntry } from '@rezo/publish';
import type { Decoded } from '../input/encoding.js';
import type { FoundFile } from '../input/files.js';
import type { Problem } from '../input/problem.js';
import type { Locale } from '../locale.js';
import type { Excerpt } from '../text/excerpt.js';

export interface SourceItem extends FoundFile {
    /** Read already: standard input. */
    readonly given?: Decoded;
    /** Job `check`: what its baseline knows, which is passed over. */
    readonly known?: readonly KnownFinding[];
}

interface JobContext {
    /** Absolute; decides where imports may lead when a file belongs to no project. */
    readonly cwd: string;
    /** Language of diagnostics; each document's own when undefined. */
    readonly locale: Locale | undefined;
    /** The configuration that holds for every file, absolute; the nearest one of each when undefined. */
    readonly config: string | undefined;
}

interface FollowedJob extends JobContext {
    /** Whether it is wanted what a file imports. */
    readonly follow: boolean;
}

export interface CheckJob extends FollowedJob {
    readonly kind: 'check';
    /** Columns of a shown source line; none is shown when undefined. */
    readonly excerptWidth: number | undefined;
    readonly errorsOnly: boolean;
    /** Whether the words, related places and fixes are wanted. */
    readonly details: boolean;
    /** Whether to apply the safe fixes first; what is reported is what is left. */
    readonly fix: boolean;
    /** Whether to count what each rule costs. */
    readonly timing: boolean;
    /** Whether what is found is handed over for a baseline, instead of being reported. */
    readonly collect: boolean;
}

export const outputFormats = ['html', 'json'] as const;
export type OutputFormat = (typeof outputFormats)[number];

export interface BuildJob extends FollowedJob {
    readonly kind: 'build';
    readonly formats: readonly OutputFormat[];
    /** Publish in spite of errors. */
    readonly draft: boolean;
    readonly css: string | undefined;
    readonly excerptWidth: number | undefined;
    /** The folder that the paths in published data are relative to. */
    readonly base: string;
}

export interface FormatJob extends JobContext {
    readonly kind: 'format';
}

export type Job = CheckJob | BuildJob | FormatJob;

export const severityNames = ['error', 'warning', 'information', 'hint'] as const;
export type SeverityName = (typeof severityNames)[number];

export interface Position {
    readonly line: number;
    readonly character: number;
}

/** A diagnostic as reports need it; the range is that of the Language Server Protocol. */
export interface ReportedDiagnostic {
    readonly rule: string;
    readonly severity: SeverityName;
    readonly message: string;
    readonly range: ReportedRange;
    readonly excerpt?: Excerpt;
    /** The words that it is about, cut off where there are too many. Only for reports that want it, like all below. */
    readonly words?: string;
    /** The line of the source, cut around the words. */
    readonly line?: { readonly before: string; readonly marked: string; readonly after: string };
    readonly related?: readonly { readonly path: string; readonly message: string; readonly range: ReportedRange }[];
    readonly fixes?: readonly { readonly title: string; readonly edits: readonly { readonly range: ReportedRange; readonly text: string }[] }[];
}

export interface ReportedRange {
    readonly start: Position;
    readonly end: Position;
}

export interface BuiltDocument {
    readonly id: string | null;
    readonly entry: Omit<IndexEntry, 'href'>;
    /** Text by format, in the order asked for. */
    readonly outputs: readonly { readonly format: OutputFormat; readonly text: string }[];
}

/** What became of one file. */
export interface Outcome {
    readonly path: string;
    readonly shown: string;
    /** Why nothing could be done. */
    readonly problem?: Problem;
    readonly diagnostics: readonly ReportedDiagnostic[];
    /** Counted before any were left out. */
    readonly errors: number;
    readonly warnings: number;
    /** Findings with a safe fix. */
    readonly fixable: number;
    /** Absolute paths of what it imports, directly or through others, also of what is missing; none where that is not wanted. */
    readonly imports: readonly string[];
    /** Job `check` with `fix`: the text before and after, with its byte order mark; absent where nothing was to be fixed. */
    readonly fixed?: { readonly before: string; readonly text: string; readonly count: number };
    /** Job `check`: known findings that are no longer there. */
    readonly settled?: readonly KnownFinding[];
    /** Job `check` with `collect`. */
    readonly found?: readonly KnownFinding[];
    /** Job `check`: what the rules cost, where that was asked for. */
    readonly costs?: readonly RuleCost[];
    /** Job `build`: one for each resolution; absent when left because of errors. */
    readonly built?: readonly BuiltDocument[];
    /** Job `format`: the whole text as it should be, with its line ends and byte order mark. */
    readonly formatted?: { readonly text: string; readonly changed: boolean };
}

export function failed(item: FoundFile, problem: Problem): Outcome {
    return { path: item.path, shown: item.shown, problem, diagnostics: [], errors: 0, warnings: 0, fixable: 0, imports: [] };
}
