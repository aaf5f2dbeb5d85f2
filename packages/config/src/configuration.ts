import type { Preset, RuleSetting, SourceSpan } from '@rezo/language';

/** What a project says of its rules, as it is written in `rezo.config.json` or under `rezo` in `package.json`. */
export interface Configuration {
    readonly preset: Preset;
    readonly rules: ReadonlyMap<string, RuleSetting>;
    /** Words that the dictionaries do not know, in lower case. */
    readonly words: readonly string[];
    /** Later ones win. */
    readonly overrides: readonly Override[];
    /** Globs of files that a search of a folder passes over, from the folder of the configuration. */
    readonly ignore: readonly string[];
    /** Modules that export rules. */
    readonly plugins: readonly FileReference[];
    /** The file of known findings. */
    readonly baseline: FileReference | undefined;
}

/** A file that a configuration names. */
export interface FileReference {
    /** From the folder of the configuration. */
    readonly path: string;
    /** Where it is named. */
    readonly span: SourceSpan;
}

/** What holds for some files only. */
export interface Override {
    /** Globs, from the folder of the configuration; a pattern without a slash means files of that name in any folder. */
    readonly files: readonly string[];
    readonly rules: ReadonlyMap<string, RuleSetting>;
    readonly words: readonly string[];
}

export const emptyConfiguration: Configuration = {
    preset: 'recommended', rules: new Map(), words: [], overrides: [], ignore: [], plugins: [], baseline: undefined,
};
