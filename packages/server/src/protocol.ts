/** The server's own requests, beside the language server protocol; shared with the extension. */
import type { Range } from 'vscode-languageserver-types';

export interface DocumentParams {
    readonly uri: string;
}

/** `rezo/preview`: the page of a file as the author writes it, drafts with errors too. */
export interface PreviewResult {
    /** Version of the text it was made from. */
    readonly version: number;
    readonly pages: readonly PreviewPage[];
}

export interface PreviewPage {
    /** BCP 47. */
    readonly language: string;
    readonly title: string;
    /** The page's `<main>` element; what has a place in the source carries `data-line` (from 1). */
    readonly html: string;
}

/** `rezo/export`: what `rezo build` would write for the file. */
export interface ExportParams extends DocumentParams {
    readonly format: 'html' | 'json';
}

export interface ExportResult {
    readonly files: readonly { readonly name: string; readonly text: string }[];
    /** Problems of severity error: the author should know before publishing. */
    readonly errors: number;
}

/** `rezo/convertDialect`: answered by text edits. */
export interface ConvertDialectParams extends DocumentParams {
    readonly dialect: 'ru' | 'en';
}

/** `rezo/addressees`: who is asked what, over the whole workspace. */
export interface AddresseeEntry {
    /** As declared, or as first printed. */
    readonly name: string;
    readonly recommendations: readonly RecommendationEntry[];
}

export interface RecommendationEntry {
    readonly text: string;
    readonly number: string | null;
    /** Title of the resolution. */
    readonly resolution: string;
    readonly deadline: string | null;
    readonly uri: string;
    readonly range: Range;
}

/** `rezo/statistics`: what the status bar shows. */
export interface StatisticsResult {
    readonly recommendations: number;
    readonly words: number;
    readonly problems: number;
}

export const requests = {
    preview: 'rezo/preview',
    style: 'rezo/style',
    export: 'rezo/export',
    addressees: 'rezo/addressees',
    statistics: 'rezo/statistics',
    convertDialect: 'rezo/convertDialect',
} as const;

/** What the client of a server in a browser says at its start. */
export interface BrowserInitializationOptions {
    /** Address of the folder with the data of the language packs; without it the rules that need them are silent. */
    readonly lexicon?: string;
}
