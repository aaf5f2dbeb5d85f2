/** A declared thing with its forms and the places where it is mentioned. */
import { UriUtils, type LangiumDocument } from 'langium';
import { dialectById, type Dialect, type DialectId } from '../../dialects/index.js';
import type { Mentionable } from '../../generated/ast.js';
import { nameOf } from '../../references/names.js';
import { mentionSpans, nameSpan } from '../occurrences.js';
import { counted } from '../../values/plurals.js';
import { documentOf, fileOf } from '../positions.js';
import { opening } from '../readable.js';
import { formsOf, fullName, kindWord } from './described.js';
import { itemNumber } from './item-number.js';
import { andMore, texts, times } from './texts.js';

export interface CardContext {
    /** In whose words the document with the cursor is written. */
    readonly dialect: Dialect;
    /** In which language the editor speaks. */
    readonly language: DialectId;
    /** The document with the cursor. */
    readonly document: LangiumDocument;
    /** All documents that may mention the thing. */
    readonly documents: Iterable<LangiumDocument>;
}

const mostPlaces = 5;

export function thingCard(target: Mentionable, context: CardContext): string {
    const { dialect, language } = context;
    const id = nameOf(target);
    const title = [kindWord(target, dialectById(language)), id && `\`\\${id}\``].filter(part => part).join(' ');
    const name = opening(fullName(target), 300);
    const parts = [title, name && `**${escaped(name)}**`, numberLine(target, context), formTable(target, dialect), declaredIn(target, context), mentionedIn(target, context)];
    return parts.filter(part => part).join('\n\n');
}

/** Text that Markdown must not read as markup. */
export function escaped(text: string): string {
    return text.replace(/[\\`*_[\]<>#|]/gu, '\\$&');
}

function numberLine(target: Mentionable, { dialect, language }: CardContext): string | undefined {
    const number = target.$type === 'Item' ? itemNumber(fileOf(documentOf(target)), target, dialect) : undefined;
    return number && `${texts.cited[language]}: ${escaped(number.reference)}`;
}

function formTable(target: Mentionable, dialect: Dialect): string {
    const forms = formsOf(target, dialect).filter(({ key, printed }) => key !== 'nom' || printed !== fullName(target));
    return forms.map(({ key, printed }) => `* \`${dialect.keywords[key]}\` ${escaped(opening(printed, 160))}`).join('\n');
}

function declaredIn(target: Mentionable, { document, language }: CardContext): string | undefined {
    const home = documentOf(target);
    if (home === document) return undefined;
    return `${texts.declared[language]}: ${link(home, nameSpan(target).start, document, language)}`;
}

function mentionedIn(target: Mentionable, { document, documents, language }: CardContext): string {
    const places = [document, ...[...documents].filter(other => other !== document)]
        .flatMap(place => mentionSpans(place, { target, key: undefined }).map(({ start }) => ({ place, start })));
    if (places.length === 0) return texts.unused[language];
    const links = places.slice(0, mostPlaces).map(({ place, start }) => link(place, start, document, language));
    const rest = places.length > mostPlaces ? ` ${andMore(places.length - mostPlaces)[language]}` : '';
    return `${texts.used[language]} ${counted(places.length, times[language], language)}: ${links.join(', ')}${rest}`;
}

/** `[registry.res: строка 12](file:///…#L12)`; the file's name only where it is another one. */
function link(place: LangiumDocument, offset: number, from: LangiumDocument, language: DialectId): string {
    const line = place.textDocument.positionAt(offset).line + 1;
    const where = `${texts.line[language]} ${line}`;
    const label = place === from ? where : `${escaped(UriUtils.basename(place.uri))}: ${where}`;
    return `[${label}](${place.uri.toString()}#L${line})`;
}
