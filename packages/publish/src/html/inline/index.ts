import type { RichText, Span } from '@rezo/document';
import type { Context } from '../context.js';
import { html, type Html, type Part } from '../escape.js';
import { isLink, spanHandlers, type InlinePlace } from './handlers.js';
import { nest, type InlineNode } from './nest.js';

type AnyHandler = (span: Span, content: Html, printed: string, place: InlinePlace, context: Context) => Html;

function printNodes(nodes: readonly InlineNode[], text: string, place: InlinePlace, context: Context): Html {
    const parts: Part[] = nodes.map(node => {
        if (typeof node === 'string') return node;
        const { span, children } = node;
        const content = printNodes(children, text, { insideLink: place.insideLink || isLink(span) }, context);
        const handler = spanHandlers[span.type] as AnyHandler;
        return handler(span, content, text.slice(span.start, span.end), place, context);
    });
    return html`${parts}`;
}

/** Text that has its typography already. */
export function printTypeset(rich: RichText, context: Context): Html {
    return printNodes(nest(rich), rich.text, { insideLink: false }, context);
}

/** Text with its inline structure, typeset. */
export function inline(rich: RichText, context: Context): Html {
    return printTypeset(context.rich(rich), context);
}
