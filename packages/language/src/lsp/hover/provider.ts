import { DocumentState, type LangiumDocument, type LangiumDocuments } from 'langium';
import type { HoverProvider, LangiumServices } from 'langium/lsp';
import type { Hover } from 'vscode-languageserver-types';
import { dialectById, lookupKeyword, type Dialect, type Keyword } from '../../dialects/index.js';
import type { File, Mention, Note, Property } from '../../generated/ast.js';
import { keywordLeaf } from '../../syntax/keywords.js';
import { nodesOf, offsetOf } from '../../syntax/nodes.js';
import { formKey } from '../../syntax/properties.js';
import { dialectOfFile } from '../../validation/checked-file.js';
import { spanOf, spanOfMarker } from '../../validation/spans.js';
import type { FeatureContext } from '../context.js';
import { lastBefore } from '../leaves.js';
import { covers, fileOf, offsetAt, rangeOf, type AtPosition } from '../positions.js';
import { spotAt, type Spot } from '../spot.js';
import type { Card } from './card.js';
import { systemClock, type Clock } from './clock.js';
import { formsOf } from './described.js';
import { itemNumber } from './item-number.js';
import { keywordCard, noteCard } from './keyword-card.js';
import { ruleCard } from './rule-card.js';
import { texts } from './texts.js';
import { escaped, thingCard, type CardContext } from './thing-card.js';
import { proseDateCard, valueCard } from './value-card.js';

/** What stands under the pointer: its meaning, not its syntax. */
export class RezoHoverProvider implements HoverProvider {
    private readonly documents: LangiumDocuments;

    constructor(services: LangiumServices, private readonly context: Pick<FeatureContext, 'locale'>, private readonly clock: Clock = systemClock) {
        this.documents = services.shared.workspace.LangiumDocuments;
    }

    getHoverContent(document: LangiumDocument, params: AtPosition): Hover | undefined {
        const offset = offsetAt(document, params);
        const file = fileOf(document);
        const dialect = dialectOfFile(file);
        const language = this.context.locale.locale ?? dialect.id;
        const context: CardContext = { dialect, language, document, documents: this.linked() };
        const card = this.spotCard(spotAt(file, offset), file, context)
            ?? noteAt(file, offset, context) ?? numberAt(file, offset, context) ?? this.valueAt(file, offset, context)
            ?? proseDateCard(document.textDocument.getText(), offset, language);
        const remarks = (document.diagnostics ?? [])
            .filter(({ range }) => covers({ start: document.textDocument.offsetAt(range.start), end: document.textDocument.offsetAt(range.end) }, offset))
            .flatMap(diagnostic => ruleCard(diagnostic, language) ?? []);
        const contents = [...new Set([...card ? [card.text] : [], ...remarks])];
        if (contents.length === 0) return undefined;
        return { contents: { kind: 'markdown', value: contents.join('\n\n---\n\n') }, ...(card && { range: rangeOf(document, card.span) }) };
    }

    /** A mention of a document that is being built says nothing yet. */
    private *linked(): Generator<LangiumDocument> {
        for (const document of this.documents.all) if (document.state >= DocumentState.Linked) yield document;
    }

    private spotCard(spot: Spot | undefined, file: File, context: CardContext): Card | undefined {
        switch (spot?.kind) {
            case 'keyword': return keywordAt(spot, context);
            case 'name': return { span: spot.span, text: thingCard(spot.node, context) };
            case 'mention': {
                const target = spot.mention.target.ref;
                const deadline = this.valueAt(file, spot.span.start, context);
                const text = [deadline?.text, target && thingCard(target, context)].filter(part => part).join('\n\n');
                return text ? { span: spot.span, text } : undefined;
            }
            case 'form': return { span: spot.span, text: formCard(spot.mention, context) };
            default: return undefined;
        }
    }

    private valueAt(file: File, offset: number, { language }: CardContext): Card | undefined {
        const property: Property | undefined = lastBefore(nodesOf(file).properties, offset, offsetOf);
        const span = property?.value && spanOf(property.value);
        const text = property && span && covers(span, offset) ? valueCard(property, this.clock(), language) : undefined;
        return span && text ? { span, text } : undefined;
    }
}

function keywordAt({ node, span }: Extract<Spot, { kind: 'keyword' }>, { dialect, language }: CardContext): Card | undefined {
    const keyword = ('keyword' in node ? node.keyword : (node as Property).key) as Keyword;
    return { span, text: keywordCard(keyword, writtenDialect(keywordLeaf(node)?.text, dialect), language) };
}

/** A sample is in the words in which the keyword is written, also where they are not those of the file. */
function writtenDialect(word: string | undefined, dialect: Dialect): Dialect {
    const ids = word === undefined ? undefined : lookupKeyword(word)?.dialects;
    const [other] = ids?.includes(dialect.id) ? [] : ids ?? [];
    return other === undefined ? dialect : dialectById(other);
}

function formCard(mention: Mention, context: CardContext): string {
    const { dialect, language } = context;
    const target = mention.target.ref;
    const key = formKey(mention.form ?? '');
    const form = target && key ? formsOf(target, dialect).find(entry => entry.key === key) : undefined;
    return form ? `${texts.printed[language]}: **${escaped(form.printed)}**` : texts.unknownForm[language];
}

function noteAt(file: File, offset: number, { dialect, language }: CardContext): Card | undefined {
    const note: Note | undefined = lastBefore(nodesOf(file).notes, offset, offsetOf);
    if (!note) return undefined;
    const start = offsetOf(note);
    const span = { start, end: start + 1 + (note.keyword?.length ?? 0) };
    return covers(span, offset) ? { span, text: noteCard(dialect, language) } : undefined;
}

function numberAt(file: File, offset: number, { dialect, language }: CardContext): Card | undefined {
    const item = lastBefore(nodesOf(file).items, offset, offsetOf);
    const span = item && spanOfMarker(item);
    if (!span || !covers(span, offset)) return undefined;
    const number = itemNumber(file, item, dialect);
    const text = number
        ? `${texts.printed[language]}: **${escaped(number.marker)}**\n\n${texts.cited[language]}: ${escaped(number.reference)}`
        : texts.unnumbered[language];
    return { span, text };
}
