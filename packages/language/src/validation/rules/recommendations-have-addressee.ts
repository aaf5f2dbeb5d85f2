import type { Area, Block, Item, Section } from '../../generated/ast.js';
import { propertyOf } from '../../syntax/properties.js';
import { mapDefined } from '../map-defined.js';
import { keywordIn } from '../messages.js';
import type { Rule } from '../rule.js';
import { spanOfProse } from '../spans.js';

export const recommendationsHaveAddressee: Rule = {
    id: 'recommendations-have-addressee',
    severity: 'warning',
    since: '0.1.0',
    tags: ['structure'],
    fixable: false,
    title: { ru: 'Пункты до первого адресата', en: 'Items before the first addressee' },
    check(checked) {
        // In decisions the body speaks of itself before it turns to others.
        const sections = checked.nodes.sections.filter(section => section.keyword === 'recommendations' && isAddressed(section));
        return mapDefined([...sections, ...sections.flatMap(section => section.areas)], holder => {
            const item = lastList(holder.blocks).find(candidate => !propertyOf(candidate, 'addressee'));
            if (!item || !leadsToAddressee(holder)) return undefined;
            const [to, addressee] = [keywordIn(checked, 'to'), keywordIn(checked, 'addressee')];
            return {
                span: spanOfProse(item),
                message: {
                    ru: `Пункт стоит до первого «${to}» и никому не адресован: поставьте над ним строку «${to}» или добавьте под ним «${addressee}».`,
                    en: `The item stands before the first “${to}” and addresses nobody: put a “${to}” line above it, or an “${addressee}” under it.`,
                },
            };
        });
    },
};

function isAddressed(section: Section): boolean {
    return section.addressees.length > 0 || section.areas.some((area: Area) => area.addressees.length > 0);
}

function leadsToAddressee(holder: Section | Area): boolean {
    return holder.addressees.length > 0 || ('areas' in holder && holder.areas.length > 0);
}

/** The items right before the addressees; with a paragraph behind them they belong to the considerations above it. */
function lastList(blocks: readonly Block[]): readonly Item[] {
    const items: Item[] = [];
    for (let at = blocks.length - 1; at >= 0; at--) {
        const block = blocks[at];
        if (block?.$type === 'Paragraph') break;
        if (block?.$type === 'Item') items.push(block);
    }
    return items.reverse();
}
