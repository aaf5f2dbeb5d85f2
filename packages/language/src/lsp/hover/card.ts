import type { SourceSpan } from '../../validation/rule.js';

/** What is told of a place. */
export interface Card {
    readonly span: SourceSpan;
    /** Markdown. */
    readonly text: string;
}
