import type { Property } from '../../generated/ast.js';
import { keywordLeaf } from '../../syntax/keywords.js';
import { isKnownHere } from '../../syntax/properties.js';
import { plainText } from '../../syntax/prose.js';
import { foldPhrase } from '../../values/fold.js';
import { removeLines } from '../places.js';
import type { CheckedFile, Finding, Rule } from '../rule.js';
import { spanOf, spanOfKeyword } from '../spans.js';

export const propertyOnce: Rule = {
    id: 'property-once',
    severity: 'error',
    since: '0.1.0',
    tags: ['structure'],
    fixable: true,
    title: { ru: 'Свойство указано дважды', en: 'Property given twice' },
    check(checked) {
        const found: Finding[] = [];
        const seen = new Map<object, Map<string, Property>>();
        for (const property of checked.nodes.properties) {
            if (property.$container.properties.length < 2 || !isKnownHere(property)) continue;
            const known = seen.get(property.$container) ?? new Map<string, Property>();
            seen.set(property.$container, known);
            const first = known.get(property.key);
            if (first) found.push(repeated(property, first, checked));
            else known.set(property.key, property);
        }
        return found;
    },
};

function repeated(property: Property, first: Property, { uri, text }: CheckedFile): Finding {
    const written = keywordLeaf(property)?.text ?? property.key;
    const same = foldPhrase(plainText(property.value)) === foldPhrase(plainText(first.value));
    return {
        span: spanOfKeyword(property),
        message: {
            ru: `Свойство «${written}» уже указано выше, эта строка не действует: оставьте одну из двух.`,
            en: `The property “${written}” is given above already, so this line has no effect: keep one of the two.`,
        },
        related: [{ uri, span: spanOf(first), message: { ru: 'Действует эта строка.', en: 'This line is the one in effect.' } }],
        fixes: same ? [{ title: { ru: 'Убрать повтор', en: 'Remove the repetition' }, edits: [removeLines(text, spanOf(property))] }] : [],
    };
}
