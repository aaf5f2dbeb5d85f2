import { UriUtils, type LangiumDocument, type LangiumDocuments } from 'langium';
import type { DocumentLinkProvider, LangiumServices } from 'langium/lsp';
import type { DocumentLink } from 'vscode-languageserver-types';
import type { Uses } from '../references/uses.js';
import { addressesIn, bareSite, type FoundAddress } from '../syntax/addresses.js';
import { nodesOf } from '../syntax/nodes.js';
import { plainText } from '../syntax/prose.js';
import { dialectOfFile } from '../validation/checked-file.js';
import { spanOf, spanOfCst } from '../validation/spans.js';
import type { Message, SourceSpan } from '../validation/rule.js';
import { pathLeaf } from '../syntax/leaves.js';
import type { EditorLocale } from './locale.js';
import { fileOf, rangeOf, textOf } from './positions.js';
import { pathValue } from './spot.js';

interface PlacedLink {
    readonly span: SourceSpan;
    readonly target: string;
    readonly tooltip: Message;
}

/** Web and mail addresses wherever they stand, imported files, and files of superseded and repeated resolutions. */
export class RezoDocumentLinkProvider implements DocumentLinkProvider {
    private readonly documents: LangiumDocuments;

    constructor(services: LangiumServices, private readonly uses: () => Uses, private readonly locale: EditorLocale) {
        this.documents = services.shared.workspace.LangiumDocuments;
    }

    getDocumentLinks(document: LangiumDocument): DocumentLink[] {
        const dialect = dialectOfFile(fileOf(document)).id;
        const found = [...addresses(document), ...this.files(document)].sort((a, b) => a.span.start - b.span.start);
        return found.map(({ span, target, tooltip }) => ({ range: rangeOf(document, span), target, tooltip: this.locale.text(tooltip, dialect) }));
    }

    private files(document: LangiumDocument): PlacedLink[] {
        const file = fileOf(document);
        const imports = nodesOf(file).uses.flatMap(use => {
            const leaf = pathLeaf(use);
            const target = this.uses().resolve(use, document.uri);
            return leaf && target?.file ? [fileLink(spanOfCst(leaf), target.uri)] : [];
        });
        const others = nodesOf(file).resolutions.flatMap(({ properties }) => properties.flatMap(property => {
            const span = pathValue(property);
            const uri = span && UriUtils.resolvePath(UriUtils.dirname(document.uri), plainText(property.value).trim().replaceAll('\\', '/'));
            return span && uri && this.documents.hasDocument(uri) && this.uses().boundary.contains(uri) ? [fileLink(span, uri)] : [];
        }));
        return [...imports, ...others];
    }
}

function fileLink(span: SourceSpan, uri: LangiumDocument['uri']): PlacedLink {
    const name = UriUtils.basename(uri);
    return { span, target: uri.toString(), tooltip: { ru: `Открыть файл ${name}`, en: `Open ${name}` } };
}

function addresses(document: LangiumDocument): PlacedLink[] {
    const found = addressesIn(textOf(document));
    const sites = nodesOf(fileOf(document)).properties.filter(property => property.key === 'site').flatMap(({ value }): FoundAddress[] => {
        const href = value && bareSite(plainText(value).trim());
        return value && href ? [{ ...spanOf(value), href, kind: 'web' }] : [];
    });
    return [...found, ...sites].map(({ start, end, href, kind }) => ({ span: { start, end }, target: href, tooltip: tooltipOf(href, kind) }));
}

function tooltipOf(href: string, kind: FoundAddress['kind']): Message {
    if (kind === 'web') return { ru: `Открыть ${href}`, en: `Open ${href}` };
    const address = href.slice('mailto:'.length);
    return { ru: `Написать письмо: ${address}`, en: `Write to ${address}` };
}
