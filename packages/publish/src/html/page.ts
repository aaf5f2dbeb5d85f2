import type { ResolutionDocument } from '@rezo/document';
import { contextOf, type Context } from './context.js';
import { html, lines, type Html } from './escape.js';
import { printHeader } from './header.js';
import { dataBlock, linkedData } from './json-ld.js';
import { printNotes } from './notes.js';
import { printSection } from './section.js';
import { printShell } from './shell.js';
import { documentStyle } from './style/index.js';

export interface HtmlOptions {
    /** A house style, put after Rezo's own in the page's style sheet. */
    readonly css?: string;
    /** Whether to print the mark of a draft; by default the document's status decides. */
    readonly draft?: boolean;
    /** Adds `data-line` to what has a place in the source, for a preview beside an editor. */
    readonly sourceLines?: boolean;
}

/** A resolution as one self-contained HTML page. */
export function renderHtml(document: ResolutionDocument, options: HtmlOptions = {}): string {
    const context = contextOf(document, options.sourceLines ?? false);
    const title = titleOf(context);
    return printShell({
        language: document.language,
        title,
        sheets: [documentStyle, options.css],
        head: dataBlock(linkedData(document, title)),
        main: printMain(context, options.draft),
    });
}

/** A page in parts, for a preview that keeps its own frame and style sheet. */
export interface PreviewParts {
    readonly language: string;
    readonly title: string;
    /** The `<main>` element; what has a place in the source carries `data-line`, from 1. */
    readonly html: string;
}

export function renderPreview(document: ResolutionDocument): PreviewParts {
    const context = contextOf(document, true);
    return { language: document.language, title: titleOf(context), html: printMain(context).toString() };
}

function titleOf(context: Context): string {
    return context.plain(`${context.document.kind} ${context.document.title}`.trim());
}

function printMain(context: Context, draft = context.document.status === 'draft'): Html {
    return html`<main>\n${lines([
        printHeader(context, draft),
        ...context.document.sections.map(section => printSection(section, context)),
        printNotes(context),
    ])}\n</main>`;
}
