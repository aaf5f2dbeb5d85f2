import { keywordLeaf } from '../../syntax/keywords.js';
import type { Rule } from '../rule.js';
import { spanOfKeyword } from '../spans.js';

export const declarationHasId: Rule = {
    id: 'declaration-has-id',
    severity: 'warning',
    since: '0.1.0',
    tags: ['references'],
    fixable: false,
    title: { ru: 'Объявление без имени', en: 'Declaration without an id' },
    check: ({ nodes }) => nodes.declarations.filter(({ name }) => name === undefined).map(declaration => {
        const written = keywordLeaf(declaration)?.text ?? declaration.keyword;
        return {
            span: spanOfKeyword(declaration),
            message: {
                ru: `У объявления нет имени, и упомянуть его нельзя: впишите имя перед двоеточием, например «${written} \\имя:».`,
                en: `The declaration has no id, so nothing can mention it: write one before the colon, such as “${written} \\name:”.`,
            },
        };
    }),
};
