import { dialectOfResolution, type Dialect, type OpenFile, type ast } from '@rezo/language';
import { Expansion } from './expansion.js';
import { Mentioned } from './mentioned.js';
import type { TextBuilder } from './rich-text.js';
import type { Structure } from './structure.js';
import type { Note, RichText } from './types.js';

/** The form in which declared names are printed where the author asks for none: dative under `to`. */
export type DefaultForm = 'nominative' | 'dative';

/** Prints prose. A mention prints the prose of what it mentions, so the printer travels in the context. */
export interface Printer {
    prose(prose: ast.Prose | undefined, context: DocumentContext, form?: DefaultForm): RichText;
    part(part: ast.Inline, builder: TextBuilder, context: DocumentContext, form: DefaultForm): void;
}

/** What the handlers of one resolution share while its document is made. */
export interface DocumentContext {
    readonly file: OpenFile;
    /** Missing for a file of sections without a head. */
    readonly resolution: ast.Resolution | undefined;
    readonly dialect: Dialect;
    /** How the published data names the source file. */
    readonly uri: string;
    readonly structure: Structure;
    readonly print: Printer;
    /** Footnotes in the order of their marks; `undefined` where marks are not printed (values, data, names). */
    readonly notes: Note[] | undefined;
    readonly mentioned: Mentioned;
    readonly expansion: Expansion;
    /** Things whose names are being printed now: a name that mentions itself is printed as written. */
    readonly printing: ReadonlySet<ast.Mentionable>;
}

/** The context for values and data, which print no footnotes. */
export function quiet(context: DocumentContext): DocumentContext {
    return { ...context, notes: undefined };
}

/** The context inside the name or value of a mentioned thing; a footnote there would be printed with every mention. */
export function insideOf(node: ast.Mentionable, context: DocumentContext): DocumentContext {
    return { ...context, notes: undefined, printing: new Set([...context.printing, node]) };
}

/** The printed words of a value, without marks and footnotes. */
export function valueText(prose: ast.Prose | undefined, context: DocumentContext): string {
    return context.print.prose(prose, quiet(context)).text;
}

export function contextOf(input: Pick<DocumentContext, 'file' | 'resolution' | 'uri' | 'structure' | 'print'>): DocumentContext {
    const { file, resolution } = input;
    return {
        ...input,
        dialect: dialectOfResolution(file.ast, resolution),
        notes: [], mentioned: new Mentioned(), expansion: new Expansion(file.text.length), printing: new Set(),
    };
}
