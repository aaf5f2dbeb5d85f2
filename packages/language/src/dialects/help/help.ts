/** What the editor says about the words of the language: the data of completion and hover, one table a language. */
import type { EventMode, Keyword, Numbering, Status } from '../dialect.js';

export interface KeywordHelp {
    /** One or two sentences, a fragment of Markdown. */
    readonly summary: string;
    /** A few lines of source, written with the keywords of the same language. */
    readonly sample: string;
    /** What completion inserts, in the snippet syntax of LSP; the keyword, a colon and a space where there is none. */
    readonly snippet?: string;
}

export interface DialectHelp {
    readonly keywords: Readonly<Record<Keyword, KeywordHelp>>;
    /** The built-in footnote. */
    readonly note: KeywordHelp;
    readonly statuses: Readonly<Record<Status, string>>;
    readonly modes: Readonly<Record<EventMode, string>>;
    readonly numberings: Readonly<Record<Numbering, string>>;
}
