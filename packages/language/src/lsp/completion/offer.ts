/** From what could be offered to what the editor shows. */
import type { CompletionItem, CompletionItemKind, Range, TextEdit } from 'vscode-languageserver-types';
import { matchOf, type Match } from './match.js';

/** The kinds of LSP that offers have: they only choose an icon. */
export const offerKinds = {
    section: 9, property: 10, head: 14, declaration: 22,
    organization: 9, person: 6, act: 17, term: 21, event: 23, resolution: 17, item: 18, footnote: 3,
    value: 12, choice: 20, path: 17, folder: 19, phrase: 1,
} as const satisfies Record<string, CompletionItemKind>;

/** What is shown beside an offer; made only for those that are sent. */
export interface OfferDetails {
    readonly detail?: string;
    /** Markdown. */
    readonly documentation?: string;
}

export interface Offer {
    /** What it is found by and shown as. */
    readonly word: string;
    /** Other words that it is found by. */
    readonly names?: readonly string[];
    /** Where it differs from the word. */
    readonly label?: string;
    readonly insert: string;
    /** The same with places to fill in, for clients that know snippets. */
    readonly snippet?: string;
    readonly kind: CompletionItemKind;
    /** Where on its line it begins; undefined where it does not matter. */
    readonly column?: number | undefined;
    /** Smaller comes first. */
    readonly order: number;
    readonly details: () => OfferDetails;
}

export interface Presentation {
    readonly range: Range;
    readonly snippets: boolean;
    /** Put before what is inserted: the blank behind a colon. */
    readonly lead?: string;
    /** The blanks before what is typed, where that is the first word of its line. */
    readonly indentation?: { readonly range: Range; readonly text: string };
}

/** Matches worse than this are noise here; see `Match.rank`. */
export const loosestMatch = { word: 2, name: 3 } as const;

const mostOffers = 200;

export interface Found {
    readonly offer: Offer;
    readonly match: Match;
}

/** The offers that match what was typed, the best first. */
export function matching(offers: Iterable<Offer>, typed: string, loosest: number): readonly Found[] {
    const found: Found[] = [];
    for (const offer of offers) {
        const match = matchOf(typed, offer.word, offer.names);
        if (match && match.rank <= loosest) found.push({ offer, match });
    }
    return found.sort((a, b) => a.match.rank - b.match.rank || a.offer.order - b.offer.order).slice(0, mostOffers);
}

export function toItems(found: readonly Found[], { range, snippets, lead = '', indentation }: Presentation): CompletionItem[] {
    return found.map(({ offer, match }, index) => {
        const { detail, documentation } = offer.details();
        const snippet = snippets ? offer.snippet : undefined;
        return {
            label: offer.label ?? offer.word,
            kind: offer.kind,
            sortText: String(index).padStart(3, '0'),
            filterText: match.filterText,
            insertTextFormat: snippet === undefined ? 1 : 2,
            ...edits(offer, indentation, { range, newText: lead + (snippet ?? offer.insert) }),
            ...(detail && { detail }),
            ...(documentation && { documentation: { kind: 'markdown' as const, value: documentation } }),
        };
    });
}

/** A text that stands for itself inside a snippet. */
export function escapeSnippet(text: string): string {
    return text.replace(/[\\$}]/gu, character => `\\${character}`);
}

/** A word that belongs elsewhere on its line is put there. Two edits must not touch: where there are no blanks yet, it brings them along. */
function edits({ column }: Offer, indentation: Presentation['indentation'], textEdit: TextEdit): Pick<CompletionItem, 'textEdit' | 'additionalTextEdits'> {
    const blanks = ' '.repeat(column ?? 0);
    if (column === undefined || !indentation || indentation.text === blanks) return { textEdit };
    if (indentation.text === '') return { textEdit: { ...textEdit, newText: blanks + textEdit.newText } };
    return { textEdit, additionalTextEdits: [{ range: indentation.range, newText: blanks }] };
}
