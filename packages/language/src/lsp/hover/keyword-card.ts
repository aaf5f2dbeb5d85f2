/** What a keyword means, with a sample in the words of the document. */
import { helpIn, type KeywordHelp } from '../../dialects/help/index.js';
import type { Dialect, DialectId, Keyword } from '../../dialects/index.js';

export function keywordCard(keyword: Keyword, dialect: Dialect, language: DialectId): string {
    return card(helpIn(language).keywords[keyword], helpIn(dialect.id).keywords[keyword]);
}

/** What the built-in footnote means. */
export function noteCard(dialect: Dialect, language: DialectId): string {
    return card(helpIn(language).note, helpIn(dialect.id).note);
}

function card({ summary }: KeywordHelp, { sample }: KeywordHelp): string {
    return `${summary}\n\n${fenced(sample)}`;
}

function fenced(source: string): string {
    return `\`\`\`rezo\n${source}\n\`\`\``;
}
