import type { ResolutionDocument, RichText, SourceRange } from '@rezo/document';
import { typeset, typesetRich } from '../typography/index.js';
import { idsOf, type Ids } from './ids.js';
import { wordsFor, type Words } from './words.js';

/** What the handlers of one page share. */
export interface Context {
    readonly document: ResolutionDocument;
    readonly words: Words;
    readonly ids: Ids;
    /** The meaning of an abbreviation that is a declared term, by its printed short form. */
    readonly meanings: ReadonlyMap<string, string>;
    /** Typography of plain text and of text with spans. */
    readonly plain: (text: string) => string;
    readonly rich: (rich: RichText) => RichText;
    /** The value of `data-line`, when the page is a preview beside its source. */
    readonly line: (source: Pick<SourceRange, 'line'>) => number | undefined;
}

export function contextOf(document: ResolutionDocument, sourceLines: boolean): Context {
    return {
        document,
        words: wordsFor(document.language),
        ids: idsOf(document),
        meanings: new Map(document.terms.flatMap(term => term.short ? [[`${term.id} ${term.short}`, term.meaning]] : [])),
        plain: text => typeset(text, document.language),
        rich: rich => typesetRich(rich, document.language),
        line: source => sourceLines ? source.line : undefined,
    };
}
