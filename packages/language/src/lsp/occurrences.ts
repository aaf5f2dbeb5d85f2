/** Where a thing is declared and mentioned. */
import type { LangiumDocument } from 'langium';
import type { Mentionable, Property } from '../generated/ast.js';
import { nodesOf } from '../syntax/nodes.js';
import { soleMention } from '../syntax/prose.js';
import { formKey, propertyOf } from '../syntax/properties.js';
import { spanOfCst, spanOfKeyword } from '../validation/spans.js';
import type { SourceSpan } from '../validation/rule.js';
import { idInHead, labelSpan, mentionParts } from './leaves.js';
import { documentOf, fileOf } from './positions.js';
import type { Subject } from './spot.js';

/** The written name of a thing: its id, its label; the keyword of a head that has no id. */
export function nameSpan(node: Mentionable): SourceSpan {
    if (node.$type === 'Item') return labelSpan(node) ?? spanOfKeyword(node);
    const id = idInHead(node);
    return id ? spanOfCst(id) : spanOfKeyword(node);
}

/** The line that says a form or value; an event that only mentions another one takes its data from there. */
export function formProperty({ target, key }: Subject): Property | undefined {
    if (key === undefined) return undefined;
    const own = propertyOf(target, key);
    if (own || target.$type !== 'Section') return own;
    const source = soleMention(target.text)?.target.ref;
    return source && source !== target ? propertyOf(source, key) : undefined;
}

/** Where the subject is declared: the name of the thing, or the keyword of the line with that form. */
export function declarationSpan(subject: Subject): { readonly document: LangiumDocument; readonly span: SourceSpan } | undefined {
    if (subject.key === undefined) return { document: documentOf(subject.target), span: nameSpan(subject.target) };
    const property = formProperty(subject);
    return property && { document: documentOf(property), span: spanOfKeyword(property) };
}

/** The mentions of a subject in one document, in the order of the text: ids, or forms where a form is looked for. */
export function mentionSpans(document: LangiumDocument, { target, key }: Subject): SourceSpan[] {
    const found: SourceSpan[] = [];
    for (const mention of nodesOf(fileOf(document)).mentions) {
        if (mention.target.ref !== target) continue;
        if (key !== undefined && (mention.form === undefined || formKey(mention.form) !== key)) continue;
        const parts = mentionParts(mention);
        const span = key === undefined ? parts?.id : parts?.form;
        if (span) found.push(span);
    }
    return found;
}
