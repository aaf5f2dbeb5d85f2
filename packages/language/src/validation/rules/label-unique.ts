import { labelOf } from '../../syntax/properties.js';
import { mapDefined } from '../map-defined.js';
import { clashesOf } from '../scopes.js';
import type { Rule } from '../rule.js';
import { spanOfKeyword, spanOfMarker, spanOfValue } from '../spans.js';

export const labelUnique: Rule = {
    id: 'label-unique',
    severity: 'error',
    since: '0.1.0',
    tags: ['references'],
    fixable: false,
    title: { ru: 'Метка занята', en: 'Label that is taken' },
    check: ({ file, uri }) => mapDefined(clashesOf(file), ({ id, node, first }) => {
        const label = node.$type === 'Item' ? labelOf(node) : undefined;
        return label && {
            span: spanOfValue(label),
            message: {
                ru: `Имя «${id}» уже занято выше: дайте пункту другую метку.`,
                en: `The id “${id}” is taken above already: give the item another label.`,
            },
            related: [{
                uri,
                span: first.$type === 'Item' ? spanOfMarker(first) : spanOfKeyword(first),
                message: { ru: `«${id}» — это здесь.`, en: `“${id}” is this.` },
            }],
        };
    }),
};
