import type { AddresseeGroup, AreaGroup, Block, Item, Party, Recommendation, Section } from './types.js';

interface Inherited {
    readonly section: Recommendation['section'];
    readonly addressees: Party[];
    readonly area: string | null;
    readonly lead: readonly string[];
    readonly deadline: Item['deadline'];
    readonly responsible: Party[];
    readonly result: Item['result'];
}

/** Where the number by which an anchor is cited comes from. */
export type CitedBy = (anchor: string) => string | null;

/** Each lowest-level item of the recommendations and decisions once, with everything that it inherits. */
export function recommendationsOf(sections: readonly Section[], uri: string, citedBy: CitedBy): Recommendation[] {
    return sections.flatMap(section => {
        if (section.role !== 'recommendations' && section.role !== 'decisions') return [];
        const inherited: Inherited = { section: section.role, addressees: [], area: null, lead: [], deadline: null, responsible: [], result: null };
        return section.blocks.flatMap(block => ofBlock(block, inherited));
    });

    function ofBlock(block: Block, inherited: Inherited): Recommendation[] {
        switch (block.type) {
            case 'paragraph': return [];
            case 'list': return block.items.flatMap(item => ofItem(item, inherited));
            case 'addressee': return ofAddressee(block, inherited);
            case 'area': return ofArea(block, inherited);
        }
    }

    function ofArea(area: AreaGroup, inherited: Inherited): Recommendation[] {
        return area.blocks.flatMap(block => ofBlock(block, { ...inherited, area: area.text }));
    }

    /** An addressee whose recommendation is not a list but a sentence in the run has that sentence, and each paragraph after it. */
    function ofAddressee(group: AddresseeGroup, inherited: Inherited): Recommendation[] {
        const own = { ...inherited, addressees: group.addressees, deadline: group.deadline, responsible: group.responsible, result: group.result };
        const listed = group.blocks.flatMap(block => ofBlock(block, { ...own, lead: group.lead ? [group.lead.text] : [] }));
        if (listed.length > 0) return listed;
        const paragraphs = group.blocks.flatMap(block => (block.type === 'paragraph' ? [block] : []));
        return [...(group.lead ? [{ ...group.lead, anchor: null }] : []), ...paragraphs].map(({ text, spans, anchor, source }) => ({
            id: null, anchor: anchor ?? group.anchor, number: group.number, section: own.section, addressees: own.addressees, area: own.area,
            lead: null, text, spans,
            deadline: own.deadline, responsible: own.responsible, result: own.result,
            source: { uri, line: source.line },
        }));
    }

    function ofItem(item: Item, inherited: Inherited): Recommendation[] {
        const own: Inherited = {
            ...inherited,
            addressees: item.addressees.length > 0 ? item.addressees : inherited.addressees,
            deadline: item.deadline ?? inherited.deadline,
            responsible: item.responsible.length > 0 ? item.responsible : inherited.responsible,
            result: item.result ?? inherited.result,
        };
        if (item.items.length > 0) return item.items.flatMap(child => ofItem(child, { ...own, lead: item.text === '' ? own.lead : [...own.lead, item.text] }));
        return [{
            id: item.id, anchor: item.anchor, number: citedBy(item.anchor), section: own.section, addressees: own.addressees, area: own.area,
            lead: own.lead.join(' ') || null, text: item.text, spans: item.spans,
            deadline: own.deadline, responsible: own.responsible, result: own.result,
            source: { uri, line: item.source.line },
        }];
    }
}
