import type { LangiumDocument, ReferenceInfo, ScopeProvider } from 'langium';
import type { CompletionProvider, LangiumServices } from 'langium/lsp';
import type { CompletionItem, Position } from 'vscode-languageserver-types';
import type { File, Mention, Mentionable, Resolution } from '../../generated/ast.js';
import { dialectById, type Dialect } from '../../dialects/index.js';
import { keywordNodes } from '../../syntax/keywords.js';
import { propertySpecs } from '../../syntax/properties.js';
import { dialectOfFile } from '../../validation/checked-file.js';
import { systemClock, type Clock } from '../hover/clock.js';
import type { FeatureContext } from '../context.js';
import { resolutionAt, type OfferContext } from './context.js';
import { keywordOffers } from './keywords.js';
import { formOffers, mentionOffers } from './mentions.js';
import { loosestMatch, matching, toItems, type Found } from './offer.js';
import { openingOffers, OpeningUses } from './openings.js';
import { Paths, type TypedPath } from './paths.js';
import { placeAt, type Place } from './place.js';
import { surroundingsOf } from './surroundings.js';
import { valueOffers } from './values.js';

/** LSP's list, as much of it as is used. */
interface Offers {
    readonly isIncomplete: boolean;
    readonly items: CompletionItem[];
}

/** A file that has only just been opened has no tree yet; its lines can be completed all the same. */
const notParsed: File = { $type: 'File', properties: [], blocks: [], strays: [], addressees: [], areas: [], uses: [], declarations: [], sections: [], resolutions: [] };

/**
 * Completion by the line at the cursor. The place is read from the text and so is right at every keystroke; names come from
 * the latest tree. A new list is asked for at every letter, because only the server knows «ё» and the other keyboard layout.
 */
export class RezoCompletionProvider implements CompletionProvider {
    readonly completionOptions = { triggerCharacters: ['\\', '.', ':', '/'] };
    private readonly scopes: ScopeProvider;
    private readonly paths: Paths;
    private readonly openings: OpeningUses;
    private snippets = false;

    constructor(services: LangiumServices, private readonly context: FeatureContext, private readonly clock: Clock = systemClock) {
        this.scopes = services.references.ScopeProvider;
        this.paths = new Paths(services.shared);
        this.openings = new OpeningUses(services.shared);
        services.shared.lsp.LanguageServer.onInitialize(({ capabilities }) => {
            this.snippets = capabilities.textDocument?.completion?.completionItem?.snippetSupport ?? false;
        });
    }

    async getCompletion(document: LangiumDocument, { position }: { readonly position: Position }): Promise<Offers> {
        const { textDocument } = document;
        const text = textDocument.getText();
        const offset = textDocument.offsetAt(position);
        const place = placeAt(text, offset);
        if (!place) return { isIncomplete: false, items: [] };
        const found = await this.found(place, text, this.contextAt(document, offset));
        const { start, end } = place.span;
        const indentation = place.kind === 'keyword' ? { range: { start: textDocument.positionAt(place.line.start), end: textDocument.positionAt(start) }, text: text.slice(place.line.start, start) } : undefined;
        const items = toItems(found, {
            ...(indentation && { indentation }),
            range: { start: textDocument.positionAt(start), end: textDocument.positionAt(end) },
            snippets: this.snippets,
            lead: (place.kind === 'value' || place.kind === 'path') && text[start - 1] === ':' ? ' ' : '',
        });
        return { isIncomplete: true, items };
    }

    private async found(place: Place, text: string, context: OfferContext): Promise<readonly Found[]> {
        const { typed, line } = place;
        switch (place.kind) {
            case 'keyword': return keywordOffers(place, surroundingsOf(text, line), context);
            case 'mention': return matching(mentionOffers(context, place.grouped), typed, loosestMatch.name);
            case 'form': return matching(formOffers(place.id, context), typed, loosestMatch.name);
            case 'path': return matching(await this.paths.offers(typedPath(place, text), 'registry', context, this.context.uses().boundary), typed, loosestMatch.name);
            case 'value': return matching(await this.values(place, text, context), typed, loosestMatch.word);
            case 'opening': return matching(this.openingsAt(place, text, context), typed.replace(/^_/u, ''), loosestMatch.word);
        }
    }

    private async values(place: Extract<Place, { kind: 'value' }>, text: string, context: OfferContext) {
        const { key, typed } = place;
        const offers = [...valueOffers(key, context, typed)];
        if (key === 'to' || propertySpecs[key].value !== 'resolution') return offers;
        return [...offers, ...await this.paths.offers(typedPath(place, text), 'resolution', context, this.context.uses().boundary)];
    }

    private openingsAt({ line, typed }: Place, text: string, context: OfferContext) {
        return openingOffers(context, { text, line, typed, around: surroundingsOf(text, line), uses: this.openings.all });
    }

    private contextAt(document: LangiumDocument, offset: number): OfferContext {
        const tree = document.parseResult.value;
        const file = tree.$type === 'File' ? tree as File : notParsed;
        const resolution = resolutionAt(file, offset);
        const dialect = this.dialectOf(file);
        return {
            document, file, resolution, dialect,
            uri: document.uri,
            imported: this.context.uses().imported(document).map(used => used.file),
            language: this.context.locale.locale ?? dialect.id,
            today: this.clock(),
            find: id => (file === notParsed ? undefined : this.find(id, resolution ?? file)),
        };
    }

    /** That of the file's keywords; before it has any, that of the editor. */
    private dialectOf(file: File): Dialect {
        const { locale } = this.context.locale;
        return locale !== undefined && keywordNodes(file).length === 0 ? dialectById(locale) : dialectOfFile(file);
    }

    /** What the scope of a mention standing here says: the cursor may be in text that has not been parsed yet. */
    private find(id: string, container: File | Resolution): Mentionable | undefined {
        const mention = { $type: 'Mention', $container: container } as unknown as Mention;
        const info: ReferenceInfo = { container: mention, property: 'target', reference: { $refText: id, ref: undefined } };
        return this.scopes.getScope(info).getElement(id)?.node as Mentionable | undefined;
    }
}

function typedPath({ typed, span }: Place, text: string): TypedPath {
    return { typed, written: text.slice(span.start, span.end) };
}
