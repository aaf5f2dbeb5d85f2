import type { AstNode } from 'langium';
import type { Addressee, Area, JointAddressee, Property } from '../../generated/ast.js';
import { lookupKeyword, type Keyword, type PropertyKey } from '../../dialects/index.js';
import { keywordLeaf } from '../../syntax/keywords.js';
import { isKnownHere, propertySpecs, type PropertyOwner } from '../../syntax/properties.js';
import { alternatives, keywordIn } from '../messages.js';
import type { CheckedFile, Finding, Fix, Message, Rule } from '../rule.js';
import { spanOfKeyword } from '../spans.js';

export const propertyKnownHere: Rule = {
    id: 'property-known-here',
    severity: 'error',
    since: '0.1.0',
    tags: ['structure'],
    fixable: true,
    title: { ru: 'Свойство не на своем месте', en: 'Property in the wrong place' },
    check: checked => [
        ...checked.nodes.properties.filter(property => !isKnownHere(property)).map(property => misplaced(property, checked)),
        ...namedInVain(checked).flatMap(node => idOn(node, checked)),
    ],
};

function misplaced(property: Property, checked: CheckedFile): Finding {
    const leaf = keywordLeaf(property);
    const written = leaf?.text ?? property.key;
    const belongs = owners(property, checked);
    const place = placeOf(property, checked);
    return {
        span: spanOfKeyword(property),
        message: {
            ru: `Свойство «${written}» ${place.ru} не действует и не печатается: его место — ${belongs.ru}.`,
            en: `The property “${written}” has no effect ${place.en} and is not printed: it belongs ${belongs.en}.`,
        },
        fixes: readsAsProse(property, written) ? [escaped(property)] : [],
    };
}

function owners(property: Property, checked: CheckedFile): Message {
    const { under } = propertySpecs[property.key as PropertyKey];
    const heads = under.filter((owner): owner is Exclude<PropertyOwner, 'section' | 'item'> => owner !== 'section' && owner !== 'item');
    const names = alternatives(heads.map(owner => keywordIn(checked, owner as Keyword)));
    const ru = [under.includes('item') ? 'под пунктом' : '', under.includes('section') ? 'под строкой раздела' : '', heads.length > 0 ? `под ${names.ru}` : ''];
    const en = [under.includes('item') ? 'under an item' : '', under.includes('section') ? 'under the line of a section' : '', heads.length > 0 ? `under ${names.en}` : ''];
    return { ru: ru.filter(part => part).join(' или '), en: en.filter(part => part).join(' or ') };
}

function placeOf(property: Property, { file }: CheckedFile): Message {
    const holder = property.$container as AstNode;
    if (holder === file) return { ru: 'в начале файла', en: 'at the top of the file' };
    if (holder.$type === 'Paragraph') return { ru: 'под абзацем', en: 'under a paragraph' };
    if (holder.$type === 'Item') return { ru: 'под пунктом', en: 'under an item' };
    const head = keywordLeaf(holder)?.text ?? '';
    return { ru: `под «${head}»`, en: `under “${head}”` };
}

/** «Место: клуб железнодорожников» among the paragraphs of a section: a sentence that happens to begin like a property. */
function readsAsProse(property: Property, written: string): boolean {
    const inText = ['Paragraph', 'Section', 'Item', 'Addressee', 'Area'].includes(property.$container.$type);
    return inText && lookupKeyword(written) !== undefined && written[0] !== written[0]?.toLowerCase();
}

function escaped(property: Property): Fix {
    const { start } = spanOfKeyword(property);
    return {
        title: { ru: 'Оставить строку текстом', en: 'Make the line plain text' },
        edits: [{ start, end: start, text: '\\' }],
        isGuess: true,
    };
}

type Nameless = Addressee | JointAddressee | Area | CheckedFile['nodes']['uses'][number];

/** What has an id although nothing can mention it. */
function namedInVain({ nodes }: CheckedFile): readonly (Nameless | Property)[] {
    const isNamed = ({ name }: Nameless | Property): boolean => name !== undefined;
    return [
        ...nodes.properties.filter(isNamed), ...nodes.uses.filter(isNamed), ...nodes.areas.filter(isNamed), ...nodes.addressees.filter(isNamed),
        ...nodes.addressees.flatMap(({ joint }) => joint).filter(isNamed),
    ];
}

/** The backslash and the name; without its blanks the line reads as if it had never been there. */
function idOn(node: Nameless | Property, { text }: CheckedFile): readonly Finding[] {
    const keyword = keywordLeaf(node);
    if (!keyword) return [];
    const start = text.indexOf('\\', keyword.end);
    const colon = text.indexOf(':', start);
    const id = text.slice(start, colon).trimEnd();
    return [{
        span: { start, end: start + id.length },
        message: {
            ru: `У строки «${keyword.text}» не бывает имени: уберите «${id}».`,
            en: `A line “${keyword.text}” can have no id: remove “${id}”.`,
        },
        fixes: [{ title: { ru: `Убрать «${id}»`, en: `Remove “${id}”` }, edits: [{ start: keyword.end, end: colon, text: '' }], isGuess: true }],
    }];
}

