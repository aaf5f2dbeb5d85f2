import type { Addressee, Area, Section } from '../../generated/ast.js';
import { addresseeKey } from '../groups.js';
import type { CheckedFile, Finding, Rule } from '../rule.js';
import { spanOfHead } from '../spans.js';

export const addresseeOnce: Rule = {
    id: 'addressee-once',
    severity: 'information',
    since: '0.1.0',
    tags: ['structure'],
    fixable: false,
    title: { ru: 'Один адресат дважды', en: 'The same addressee twice' },
    check(checked) {
        const { sections, areas } = checked.nodes;
        // An area exists to speak to the same addressees about another matter.
        const holders: readonly (Section | Area)[] = [...sections, ...areas];
        return holders.filter(({ addressees }) => addressees.length > 1).flatMap(({ addressees }) => repeated(addressees, checked));
    },
};

function repeated(addressees: readonly Addressee[], { uri }: CheckedFile): readonly Finding[] {
    const found: Finding[] = [];
    const seen = new Map<string, Addressee>();
    for (const addressee of addressees) {
        const key = addresseeKey(addressee);
        const first = seen.get(key);
        if (key === '') continue;
        if (!first) {
            seen.set(key, addressee);
            continue;
        }
        found.push({
            span: spanOfHead(addressee),
            message: {
                ru: 'Этот адресат уже есть выше: рекомендации ему можно собрать в одном месте.',
                en: 'This addressee is named above already: its recommendations can stand in one place.',
            },
            related: [{ uri, span: spanOfHead(first), message: { ru: 'Здесь он назван впервые.', en: 'It is named here first.' } }],
        });
    }
    return found;
}
