import type { Addressee, Item, Section } from '../../generated/ast.js';
import { keywordLeaf } from '../../syntax/keywords.js';
import { isEmptyProse, plainText } from '../../syntax/prose.js';
import { propertyOf } from '../../syntax/properties.js';
import { isOperative } from '../../syntax/recommendations.js';
import { addresseesOf, sectionAbove } from '../groups.js';
import type { Rule } from '../rule.js';
import { spanOfKeyword } from '../spans.js';

export const enactingPhrase: Rule = {
    id: 'enacting-phrase',
    severity: 'information',
    since: '0.1.0',
    tags: ['structure'],
    fixable: false,
    title: { ru: 'Нет постановляющей фразы', en: 'No enacting phrase' },
    check: ({ nodes }) => nodes.sections.filter(section => isOperative(section) && startsAtOnce(section) && !isLedOtherwise(section)).map(section => {
        const written = keywordLeaf(section)?.text ?? section.keyword;
        return {
            span: spanOfKeyword(section),
            message: {
                ru: `После «${written}» нет постановляющей фразы («Участники рекомендуют:»): без нее напечатается один список.`,
                en: `No enacting phrase (“The Conference recommends:”) follows “${written}”: the list will be printed without it.`,
            },
        };
    }),
};

/** The list or the first addressee follows the head without a word between them. */
function startsAtOnce(section: Section): boolean {
    const [first] = section.blocks;
    return isEmptyProse(section.text) && (first ? first.$type === 'Item' : addresseesOf(section).length > 0);
}

/** A printed heading, verbs in the items or under the addressees, or the end of the section above may do the same. */
function isLedOtherwise(section: Section): boolean {
    if (!isEmptyProse(propertyOf(section, 'heading')?.value)) return true;
    const [first] = section.blocks;
    if (first?.$type === 'Item' && emphasizesVerb(first)) return true;
    if (!first && addresseesOf(section).every(hasOwnLead)) return true;
    return endsWithColon(sectionAbove(section));
}

/** `1. _Requests_ the Board …`: each paragraph carries its verb, as the United Nations print them. */
function emphasizesVerb({ prose }: Item): boolean {
    return prose?.parts.slice(0, 3).some(part => part.$type === 'Emphasis' || part.$type === 'Strong') ?? false;
}

function hasOwnLead(addressee: Addressee): boolean {
    return addressee.blocks[0]?.$type === 'Paragraph';
}

function endsWithColon(section: Section | undefined): boolean {
    if (!section || section.addressees.length > 0 || section.areas.length > 0) return false;
    const last = section.blocks.at(-1);
    const prose = !last ? section.text : last.prose;
    return /:\s*$/u.test(plainText(prose));
}
