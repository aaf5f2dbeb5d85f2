import type { Message, SourceSpan } from '@rezo/language';
import type { Node } from 'jsonc-parser';
import type { ConfigurationProblem } from './problem.js';

/** Collects what is wrong while a configuration is read. */
export class Problems {
    private readonly found: ConfigurationProblem[] = [];

    get all(): readonly ConfigurationProblem[] {
        return this.found.toSorted((a, b) => a.span.start - b.span.start);
    }

    add(span: SourceSpan, message: Message): void {
        this.found.push({ span, message });
    }

    at(node: Node, message: Message): void {
        this.add(spanOf(node), message);
    }
}

export function spanOf({ offset, length }: Node): SourceSpan {
    return { start: offset, end: offset + length };
}
