import { UriUtils, type AstNode, type LangiumDocument, type LangiumDocuments } from 'langium';
import type { DefinitionProvider, LangiumServices, TypeDefinitionProvider } from 'langium/lsp';
import type { LocationLink } from 'vscode-languageserver-types';
import type { Mentionable, Property } from '../generated/ast.js';
import type { Uses } from '../references/uses.js';
import { plainText } from '../syntax/prose.js';
import { spanOf, spanOfHead, spanOfKeyword, spanOfProse } from '../validation/spans.js';
import type { SourceSpan } from '../validation/rule.js';
import { formProperty, nameSpan } from './occurrences.js';
import { documentOf, fileOf, offsetAt, rangeOf, type AtPosition } from './positions.js';
import { spotAt, subjectOf, type Spot, type Subject } from './spot.js';

/** From a mention to what it names, from a form to its line, from a path to the file. */
export class RezoDefinitionProvider implements DefinitionProvider {
    private readonly documents: LangiumDocuments;

    constructor(services: LangiumServices, private readonly uses: () => Uses) {
        this.documents = services.shared.workspace.LangiumDocuments;
    }

    getDefinition(document: LangiumDocument, params: AtPosition): LocationLink[] | undefined {
        const spot = spotAt(fileOf(document), offsetAt(document, params));
        if (!spot) return undefined;
        if (spot.kind === 'path') return this.fileLink(document, spot);
        const subject = subjectOf(spot);
        return subject && [definitionLink(document, spot.span, subject)];
    }

    private fileLink(document: LangiumDocument, { node, span }: Extract<Spot, { kind: 'path' }>): LocationLink[] | undefined {
        const target = node.$type === 'Property' ? this.named(document, node) : this.uses().resolve(node, document.uri);
        const found = target && this.documents.getDocument(target.uri);
        if (!found || !this.uses().boundary.contains(found.uri)) return undefined;
        // A path to a superseded resolution leads to its head, one to a registry to the beginning of the file.
        const [resolution] = node.$type === 'Property' ? fileOf(found).resolutions : [];
        const place = resolution ? headSpan(resolution) : { start: 0, end: 0 };
        return [linkTo(document, span, found, place, place)];
    }

    private named(document: LangiumDocument, property: Property): { readonly uri: LangiumDocument['uri'] } | undefined {
        const path = plainText(property.value).trim().replaceAll('\\', '/');
        return path ? { uri: UriUtils.resolvePath(UriUtils.dirname(document.uri), path) } : undefined;
    }
}

/** From any mention, of a form or a label too, to the head of the thing: what it is. */
export class RezoTypeDefinitionProvider implements TypeDefinitionProvider {
    getTypeDefinition(document: LangiumDocument, params: AtPosition): LocationLink[] | undefined {
        const spot = spotAt(fileOf(document), offsetAt(document, params));
        const target = subjectOf(spot)?.target;
        if (!spot || !target) return undefined;
        return [linkTo(document, spot.span, documentOf(target), headSpan(target), target.$type === 'Item' ? headSpan(target) : spanOfKeyword(target))];
    }
}

function definitionLink(document: LangiumDocument, source: SourceSpan, subject: Subject): LocationLink {
    const property = formProperty(subject);
    return property
        ? linkTo(document, source, documentOf(property), spanOf(property), spanOf(property))
        : linkTo(document, source, documentOf(subject.target), shownSpan(subject.target), nameSpan(subject.target));
}

function linkTo(document: LangiumDocument, source: SourceSpan, target: LangiumDocument, shown: SourceSpan, selected: SourceSpan): LocationLink {
    return {
        originSelectionRange: rangeOf(document, source),
        targetUri: target.uri.toString(),
        targetRange: rangeOf(target, around(shown, selected)),
        targetSelectionRange: rangeOf(target, selected),
    };
}

/** What a preview shows: a declaration and an item as a whole, the head of what is long. */
function shownSpan(node: Mentionable): SourceSpan {
    return node.$type === 'Resolution' || node.$type === 'Section' ? headSpan(node) : spanOf(node);
}

function headSpan(node: AstNode & Mentionable): SourceSpan {
    return node.$type === 'Item' ? { start: spanOf(node).start, end: spanOfProse(node).end } : spanOfHead(node);
}

function around(a: SourceSpan, b: SourceSpan): SourceSpan {
    return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}
