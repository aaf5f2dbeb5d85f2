/** Addressees that are no dative, although no declaration says what their dative is: told by Russian declension. */
import type { Mention, Prose, Section } from '../generated/ast.js';
import type { Morphology } from '../packs/morphology.js';
import { memoWhileChecking } from '../syntax/memo.js';
import { containerOfType } from '../syntax/nodes.js';
import { isEmptyProse, plainText, soleMention } from '../syntax/prose.js';
import { propertyOf } from '../syntax/properties.js';
import { everyAddressee, printedIn, rewritten } from './addressees.js';
import { leadCase } from './dative-leads.js';
import { addresseesOf } from './groups.js';
import { excerpt } from './places.js';
import { isDative, isNoDative, mayBeMisprinted } from './printed-case.js';
import { proseText } from './prose-text.js';
import type { CheckedFile, Finding } from './rule.js';
import { spanOf } from './spans.js';

/** An addressee whose words, or those that its mention will print, do not end like a dative. */
export interface Doubtful {
    readonly section: Section;
    readonly prose: Prose;
    /** The words as printed. */
    readonly name: string;
    /** The mention that prints them, for want of a declared dative. */
    readonly mention: Mention | undefined;
}

/** Told by endings alone, so that the dictionary is read only where there is something to ask it. */
export const doubtfulIn = memoWhileChecking((checked: CheckedFile): readonly Doubtful[] => everyAddressee(checked).flatMap((addressee): Doubtful[] => {
    const { text: prose } = addressee;
    const section = containerOfType<Section>(addressee, 'Section');
    if (!prose || !section) return [];
    const mention = soleMention(prose);
    const name = mention ? nominativeOf(mention) : printedIn(proseText(prose)).words;
    return name !== undefined && mayBeMisprinted(name) && leadCase(section) !== 'other' ? [{ section, prose, name, mention }] : [];
}));

/** What a mention prints that has no dative; undefined where it has one, or says its form or its words itself. */
function nominativeOf({ target, form, group }: Mention): string | undefined {
    const declared = target.ref;
    if (declared?.$type !== 'Declaration' || declared.keyword !== 'organization' || form !== undefined || group) return undefined;
    return isEmptyProse(propertyOf(declared, 'dat')?.value) ? plainText(declared.text).trim() : undefined;
}

/** @param isReported of a name whose declared dative is asked for already */
export function misprinted(doubtful: readonly Doubtful[], isReported: (name: string) => boolean, morphology: Morphology): readonly Finding[] {
    const inDative = new Map<Section, boolean>();
    const asksForDative = (section: Section): boolean => {
        const known = inDative.get(section) ?? (leadCase(section) === 'dative' || hasDatives(section, morphology));
        inDative.set(section, known);
        return known;
    };
    return doubtful
        .filter(({ section, name, mention }) => (mention || !isReported(name)) && isNoDative(name, morphology) && asksForDative(section))
        .map(each => report(each, morphology.decline(each.name, 'dat')));
}

/** Whether some addressee of the section stands in the dative, so that the others are to stand in it as well. */
function hasDatives(section: Section, morphology: Morphology): boolean {
    return addresseesOf(section).flatMap(each => [each, ...each.joint]).some(({ text }) => text && isDative(printedIn(proseText(text)).words, morphology));
}

function report({ prose, name, mention }: Doubtful, dative: string | undefined): Finding {
    if (mention) return withoutDative(mention, name, dative);
    const text = proseText(prose);
    const { from, words } = printedIn(text);
    const isBare = prose.parts.every(({ $type }) => $type === 'Words');
    return {
        span: text.span(from, from + words.length),
        message: dative === undefined
            ? { ru: `Адресат «${excerpt(name, 90)}» назван не в дательном падеже (кому?).`, en: `The addressee “${excerpt(name, 90)}” is not in the dative («кому?»).` }
            : { ru: `Адресат назван не в дательном падеже (кому?): нужно «${excerpt(dative, 90)}».`, en: `The addressee is not in the dative («кому?»): it should be “${excerpt(dative, 90)}”.` },
        // The words are the author's: a person looks at what grammar makes of them.
        ...(dative !== undefined && isBare && { fixes: [{ ...rewritten(text, dative), isGuess: true }] }),
    };
}

function withoutDative(mention: Mention, name: string, dative: string | undefined): Finding {
    const id = mention.target.$refText;
    const form = dative === undefined ? '' : `: ${excerpt(dative, 60)}`;
    return {
        span: spanOf(mention),
        message: {
            ru: `У «\\${id}» не указан дательный падеж, и здесь напечатается «${excerpt(name, 60)}»: добавьте к объявлению «дат${form}».`,
            en: `“\\${id}” has no dative, so “${excerpt(name, 60)}” will be printed here: add “dat${form}” to its declaration.`,
        },
    };
}
