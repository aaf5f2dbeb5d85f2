/** What stands at a place of a file: the one question that navigation, highlighting and renaming begin with. */
import type { AstNode } from 'langium';
import type { PropertyKey } from '../dialects/index.js';
import type { File, Mention, Mentionable, Property, StrayUse, Use } from '../generated/ast.js';
import { keywordNodes, type KeywordNode } from '../syntax/keywords.js';
import { memo } from '../syntax/memo.js';
import { nodesOf, offsetOf } from '../syntax/nodes.js';
import { soleMention } from '../syntax/prose.js';
import { formKey, propertySpecs } from '../syntax/properties.js';
import { spanOf, spanOfCst } from '../validation/spans.js';
import type { SourceSpan } from '../validation/rule.js';
import { idInHead, labelSpan, lastBefore, mentionParts } from './leaves.js';
import { pathLeaf } from '../syntax/leaves.js';
import { covers } from './positions.js';

export type Spot =
    /** The id of a mention; the span has the id alone. */
    | { readonly kind: 'mention'; readonly mention: Mention; readonly span: SourceSpan }
    /** The form of a mention: `род` in `\соиро.род`. */
    | { readonly kind: 'form'; readonly mention: Mention; readonly span: SourceSpan }
    /** The id in a head, or an item's label. */
    | { readonly kind: 'name'; readonly node: Mentionable; readonly span: SourceSpan }
    | { readonly kind: 'keyword'; readonly node: AstNode; readonly span: SourceSpan }
    /** The path of a `use` line or of a resolution that this one supersedes or repeats. */
    | { readonly kind: 'path'; readonly node: Use | StrayUse | Property; readonly span: SourceSpan };

/** A thing that has a name, or one of its forms or data. */
export interface Subject {
    readonly target: Mentionable;
    readonly key: PropertyKey | undefined;
}

const mentionable: ReadonlySet<string> = new Set(['Declaration', 'StrayDeclaration', 'Resolution', 'Section', 'Item']);

export function isMentionable(node: AstNode): node is Mentionable {
    return mentionable.has(node.$type);
}

const keywordsInOrder = memo((file: File): readonly KeywordNode[] => [...keywordNodes(file)].sort((a, b) => a.leaf.offset - b.leaf.offset));

/** An offset directly behind a word still belongs to it: that is where the cursor is while the word is typed. */
export function spotAt(file: File, offset: number): Spot | undefined {
    return mentionAt(file, offset) ?? headAt(file, offset);
}

function mentionAt(file: File, offset: number): Spot | undefined {
    const mention = lastBefore(nodesOf(file).mentions, offset, offsetOf);
    const parts = mention && mentionParts(mention);
    if (!parts) return undefined;
    if (covers(parts.whole, offset)) return { kind: 'mention', mention, span: parts.id };
    return parts.form && covers(parts.form, offset) ? { kind: 'form', mention, span: parts.form } : undefined;
}

function headAt(file: File, offset: number): Spot | undefined {
    const entry = lastBefore(keywordsInOrder(file), offset, ({ leaf }) => leaf.offset);
    if (!entry) return undefined;
    const { node, leaf } = entry;
    if (covers(spanOfCst(leaf), offset)) return { kind: 'keyword', node, span: spanOfCst(leaf) };
    const id = idInHead(node);
    if (id && isMentionable(node) && covers({ start: id.offset - 1, end: id.end }, offset)) return { kind: 'name', node, span: spanOfCst(id) };
    return valueAt(node, offset);
}

function valueAt(node: AstNode, offset: number): Spot | undefined {
    if (node.$type === 'Use' || node.$type === 'StrayUse') {
        const path = pathLeaf(node);
        return path && covers(spanOfCst(path), offset) ? { kind: 'path', node: node as Use | StrayUse, span: spanOfCst(path) } : undefined;
    }
    if (node.$type !== 'Property') return undefined;
    const property = node as Property;
    if (property.key === 'label' && property.$container.$type === 'Item') {
        const span = labelSpan(property.$container);
        return span && covers(span, offset) ? { kind: 'name', node: property.$container, span } : undefined;
    }
    const path = pathValue(property);
    return path && covers(path, offset) ? { kind: 'path', node: property, span: path } : undefined;
}

/** Where a property names another resolution by its path. */
export function pathValue(property: Property): SourceSpan | undefined {
    if (propertySpecs[property.key as PropertyKey]?.value !== 'resolution' || !property.value || soleMention(property.value)) return undefined;
    return spanOf(property.value);
}

/** The thing that a spot is about. */
export function subjectOf(spot: Spot | undefined): Subject | undefined {
    switch (spot?.kind) {
        case 'mention': return spot.mention.target.ref && { target: spot.mention.target.ref, key: undefined };
        case 'form': return formSubject(spot.mention);
        case 'name': return { target: spot.node, key: undefined };
        case 'keyword': return keywordSubject(spot.node);
        default: return undefined;
    }
}

function formSubject({ target, form }: Mention): Subject | undefined {
    const key = form === undefined ? undefined : formKey(form);
    return target.ref && key && { target: target.ref, key };
}

function keywordSubject(node: AstNode): Subject | undefined {
    if (isMentionable(node)) return { target: node, key: undefined };
    const owner = node.$type === 'Property' ? node.$container : undefined;
    if (!owner || !isMentionable(owner)) return undefined;
    const { key } = node as Property;
    return { target: owner, key: key === 'label' ? undefined : key as PropertyKey };
}
