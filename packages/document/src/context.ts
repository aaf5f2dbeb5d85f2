import { dialectOfResolution, type Dialect, type OpenFile, type ast } from '@rezo/language';
import type { Note } from './types.js';
import type { Structure } from './structure.js';

/** What the handlers of one resolution share while its document is made. */
export interface DocumentContext {
    readonly file: OpenFile;
    /** Missing for a file of sections without a head. */
    readonly resolution: ast.Resolution | undefined;
    readonly dialect: Dialect;
    /** How the published data names the source file. */
    readonly uri: string;
    readonly structure: Structure;
    /** Footnotes in the order of their marks; `undefined` where marks are not printed (values, data). */
    readonly notes: Note[] | undefined;
    /** Everything that has been mentioned. */
    readonly mentioned: Set<ast.Mentionable>;
    /** Declared things being printed now: a name that mentions itself is printed as written. */
    readonly printing: ReadonlySet<ast.Mentionable>;
}

/** The context for values and data, which print no footnotes. */
export function quiet(context: DocumentContext): DocumentContext {
    return { ...context, notes: undefined };
}

export function contextOf(file: OpenFile, resolution: ast.Resolution | undefined, uri: string, structure: Structure): DocumentContext {
    return {
        file, resolution, uri, structure,
        dialect: dialectOfResolution(file.ast, resolution),
        notes: [], mentioned: new Set(), printing: new Set(),
    };
}
