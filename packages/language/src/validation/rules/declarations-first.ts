import { keywordLeaf } from '../../syntax/keywords.js';
import { mapDefined } from '../map-defined.js';
import type { Rule } from '../rule.js';
import { spanOfKeyword } from '../spans.js';

export const declarationsFirst: Rule = {
    id: 'declarations-first',
    severity: 'information',
    since: '0.1.0',
    tags: ['structure'],
    fixable: false,
    title: { ru: 'Объявление после начала резолюции', en: 'Declaration after the resolution has begun' },
    check: ({ nodes }) => mapDefined([...nodes.uses, ...nodes.declarations], node => {
        if (node.$type !== 'StrayUse' && node.$type !== 'StrayDeclaration') return undefined;
        const written = keywordLeaf(node)?.text ?? node.keyword;
        return {
            span: spanOfKeyword(node),
            message: {
                ru: `«${written}» стоит внутри резолюции: перенесите строку в начало файла, к другим объявлениям.`,
                en: `“${written}” stands inside a resolution: move the line to the top of the file, to the other declarations.`,
            },
        };
    }),
};
