/** Mentions that name something and ask it for what it does not have. */
import { grammaticalCases, type PropertyKey } from '../dialects/index.js';
import type { Addressee, File, Item, Mention, Mentionable, Resolution, Section } from '../generated/ast.js';
import { readMarker } from '../lexer/markers.js';
import { familyOf } from '../syntax/numbering.js';
import { containerOfType } from '../syntax/nodes.js';
import { isEmptyProse } from '../syntax/prose.js';
import { formKey, ownersOf, propertyOf, propertySpecs } from '../syntax/properties.js';
import { nearest } from '../values/nearest.js';
import { eventProperty } from './events.js';
import { keywordIn } from './messages.js';
import type { CheckedFile, Finding, Fix, SourceSpan } from './rule.js';
import { spanOf } from './spans.js';
import { valueOf } from './values.js';

/** `\соиро.множ`, `\соиро.род` without `род`, `\мероприятие.даты` without dates. Printed words stand for any form. */
export function formProblem(mention: Mention, checked: CheckedFile): Finding | undefined {
    const target = mention.target.ref;
    if (mention.form === undefined || mention.group || !target) return undefined;
    const key = formKey(mention.form);
    const known = formsOf(target);
    if (key === undefined || !known.includes(key)) return unknownForm(mention, known, checked);
    if (isGiven(target, key)) return undefined;
    const written = `\\${mention.target.$refText}`;
    const word = keywordIn(checked, key);
    return {
        span: spanOfForm(mention),
        message: {
            ru: `У «${written}» не указано «${word}», поэтому «${written}.${mention.form}» напечатается как есть: добавьте «${word}» или впишите слова в скобках.`,
            en: `“${written}” has no “${word}”, so “${written}.${mention.form}” is printed as it stands: give the “${word}”, or write the words in brackets.`,
        },
    };
}

function formsOf(target: Mentionable): readonly PropertyKey[] {
    const owners = ownersOf(target);
    return (Object.keys(propertySpecs) as PropertyKey[]).filter(key => propertySpecs[key].under.some(owner => owners.includes(owner)));
}

function isGiven(target: Mentionable, key: PropertyKey): boolean {
    if (!isEmptyProse(propertyOf(target, key)?.value)) return true;
    // The head of a declaration is its nominative.
    if (key === grammaticalCases[0] && 'text' in target) return !isEmptyProse(target.text);
    if (target.$type !== 'Section' || target.keyword !== 'event') return false;
    const file = containerOfType<File>(target, 'File');
    return file !== undefined && !isEmptyProse(eventProperty(file, containerOfType<Resolution>(target, 'Resolution'), key)?.value);
}

function unknownForm(mention: Mention, known: readonly PropertyKey[], { dialect }: CheckedFile): Finding {
    const form = mention.form ?? '';
    const written = `\\${mention.target.$refText}`;
    const suggestion = nearest(form, known.map(key => dialect.keywords[key]));
    const span = spanOfForm(mention);
    return {
        span,
        message: suggestion === undefined
            ? {
                ru: `У «${written}» нет формы «${form}». Если это начало предложения, поставьте после точки пробел.`,
                en: `“${written}” has no form “${form}”. If a sentence begins here, put a space after the full stop.`,
            }
            : {
                ru: `У «${written}» нет формы «${form}». Возможно, имелось в виду «${suggestion}»?`,
                en: `“${written}” has no form “${form}”. Did you mean “${suggestion}”?`,
            },
        fixes: suggestion === undefined ? [] : [replaceForm(span, suggestion)],
    };
}

function replaceForm(span: SourceSpan, suggestion: string): Fix {
    return { title: { ru: `Заменить на «${suggestion}»`, en: `Replace by “${suggestion}”` }, edits: [{ ...span, text: suggestion }] };
}

/** The form behind the dot, which ends the mention. */
function spanOfForm(mention: Mention): SourceSpan {
    const { start, end } = spanOf(mention);
    const target = mention.target.$refNode;
    return { start: target ? target.end + 1 : start, end };
}

/** A mention of an item prints its number; where there is none to print, the author must write the words. */
export function itemProblem(mention: Mention): Finding | undefined {
    const item = mention.target.ref;
    if (item?.$type !== 'Item' || mention.group || mention.form !== undefined || hasPrintedNumber(item) || isValueOfProperty(mention)) return undefined;
    const written = `\\${mention.target.$refText}`;
    return {
        span: spanOf(mention),
        message: {
            ru: `У пункта «${written}» нет номера, который можно напечатать: пронумеруйте список или впишите слова — ${written}(…).`,
            en: `The item “${written}” has no number to print: number its list, or write the words — ${written}(…).`,
        },
    };
}

function isValueOfProperty(mention: Mention): boolean {
    return containerOfType(mention, 'Property') !== undefined;
}

function hasPrintedNumber(item: Item): boolean {
    const family = familyOf(readMarker(item.marker));
    if (family !== 'dash' && family !== 'bullet') return true;
    if (item.$container.$type === 'Item') return hasPrintedNumber(item.$container as Item);
    const addressee = containerOfType<Addressee>(item, 'Addressee');
    const section = addressee && containerOfType<Section>(addressee, 'Section');
    return section !== undefined && valueOf(propertyOf(section, 'numbering'), 'numbering') === 'addressees';
}
