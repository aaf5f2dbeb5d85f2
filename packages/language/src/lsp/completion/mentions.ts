/** What can stand behind a backslash. */
import type { CompletionItemKind } from 'vscode-languageserver-types';
import { dialectById, type Keyword } from '../../dialects/index.js';
import type { Mentionable } from '../../generated/ast.js';
import { namesOf } from '../../references/names.js';
import { containerOfType } from '../../syntax/nodes.js';
import { plainText } from '../../syntax/prose.js';
import { formsOf, fullName, kindWord, type Form } from '../hover/described.js';
import { noteCard } from '../hover/keyword-card.js';
import { opening } from '../readable.js';
import type { OfferContext } from './context.js';
import { offerKinds, type Offer, type OfferDetails } from './offer.js';

/** Declared things of this file and of the files it uses; of two with the same id the nearer one. */
export function* namedThings({ file, imported, resolution }: OfferContext): Generator<readonly [id: string, target: Mentionable]> {
    const seen = new Set<string>();
    for (const known of [file, ...imported]) {
        for (const [id, nodes] of namesOf(known)) {
            const target = nodes.find(node => containerOfType(node, 'Resolution') === resolution) ?? nodes[0];
            if (!target || seen.has(id)) continue;
            seen.add(id);
            yield [id, target];
        }
    }
}

export function* mentionOffers(context: OfferContext, grouped: boolean): Generator<Offer> {
    for (const [id, target] of namedThings(context)) {
        yield { word: id, names: namesFor(target), insert: id, kind: kindOf(target), order: orderOf(target, context), details: () => detailsOf(target, context) };
    }
    yield* sectionOffers(context);
    const { note } = context.dialect;
    yield {
        word: note, label: `${note}(…)`, insert: grouped ? note : `${note}(`, kind: offerKinds.footnote, order: 80,
        ...(!grouped && { snippet: `${note}($0)` }),
        details: () => ({ documentation: noteCard(context.dialect, context.language) }),
    };
}

/** `\мероприятие`, `\мероприятие.даты`, `\участники.число`: what the sections say of themselves. */
function* sectionOffers(context: OfferContext): Generator<Offer> {
    const { resolution, file, dialect } = context;
    const keywords = new Set([...(resolution?.sections ?? []), ...file.sections].map(section => section.keyword as Keyword));
    for (const keyword of keywords) {
        const word = dialect.keywords[keyword];
        const target = context.find(word);
        if (target?.$type !== 'Section' || target.keyword !== keyword || target.properties.length === 0) continue;
        if (keyword === 'event') yield { word, insert: word, kind: offerKinds.event, order: 50, details: () => detailsOf(target, context) };
        for (const form of formsOf(target, dialect)) {
            const full = `${word}.${dialect.keywords[form.key]}`;
            yield { word: full, insert: full, kind: offerKinds.property, order: 60, details: () => ({ detail: form.printed }) };
        }
    }
}

export function* formOffers(id: string, context: OfferContext): Generator<Offer> {
    const target = context.find(id);
    const forms = target ? formsOf(target, context.dialect) : [];
    for (const [order, { key, printed }] of forms.entries()) {
        const word = context.dialect.keywords[key];
        yield { word, insert: word, kind: offerKinds.property, order, details: () => ({ detail: printed }) };
    }
}

/** Organizations and persons as the value of a property or a `to` line. */
export function* partyOffers(context: OfferContext): Generator<Offer> {
    for (const [id, target] of namedThings(context)) {
        if (!isParty(target)) continue;
        yield { word: id, label: `\\${id}`, names: namesFor(target), insert: `\\${id}`, kind: kindOf(target), order: orderOf(target, context), details: () => detailsOf(target, context) };
    }
}

export function* resolutionOffers(context: OfferContext): Generator<Offer> {
    for (const [id, target] of namedThings(context)) {
        if (target.$type !== 'Resolution' || target === context.resolution) continue;
        yield { word: id, label: `\\${id}`, names: namesFor(target), insert: `\\${id}`, kind: kindOf(target), order: 0, details: () => detailsOf(target, context) };
    }
}

function isParty(target: Mentionable): boolean {
    return target.$type !== 'Item' && (target.keyword === 'organization' || target.keyword === 'person');
}

/** The words by which people know the thing. */
function namesFor(target: Mentionable): readonly string[] {
    if (target.$type === 'Item') return [];
    const forms = target.properties.filter(({ key }) => key === 'short' || key === 'dat' || key === 'theme').map(({ value }) => plainText(value));
    return [plainText(target.text), ...forms].filter(name => name !== '');
}

const byKeyword: Readonly<Record<string, CompletionItemKind>> = offerKinds;

function kindOf(target: Mentionable): CompletionItemKind {
    return target.$type === 'Item' ? offerKinds.item : byKeyword[target.keyword] ?? offerKinds.section;
}

/** Names first, then the items of this resolution, then what is mentioned more seldom. */
function orderOf(target: Mentionable, { resolution }: OfferContext): number {
    if (target.$type === 'Declaration' || target.$type === 'StrayDeclaration') return target.keyword === 'organization' ? 0 : 10;
    if (target.$type === 'Item') return containerOfType(target, 'Resolution') === resolution ? 20 : 90;
    return target.$type === 'Section' ? 40 : 70;
}

function detailsOf(target: Mentionable, { dialect, language }: OfferContext): OfferDetails {
    const kind = kindWord(target, dialectById(language));
    const name = fullName(target);
    if (target.$type === 'Item') return { detail: `${kind}: ${opening(name)}` };
    const forms = formsOf(target, dialect).filter(({ key }) => key !== 'nom');
    const words = forms.map(({ key }) => dialect.keywords[key]);
    return {
        detail: [kind, words.join(', ')].filter(part => part).join(' · '),
        documentation: [name && `**${opening(name, 200)}**`, formList(forms, dialect.keywords)].filter(part => part).join('\n\n'),
    };
}

function formList(forms: readonly Form[], keywords: Readonly<Record<Keyword, string>>): string {
    return forms.map(({ key, printed }) => `* \`${keywords[key]}\` ${opening(printed, 120)}`).join('\n');
}
