import type { AstNode } from 'langium';
import { keywordLeaf } from '../../syntax/keywords.js';
import { clashesOf } from '../scopes.js';
import type { Rule, SourceSpan } from '../rule.js';
import { spanOfKeyword, spanOfMarker } from '../spans.js';

export const declarationUnique: Rule = {
    id: 'declaration-unique',
    severity: 'error',
    since: '0.1.0',
    tags: ['references'],
    fixable: false,
    title: { ru: 'Имя объявлено дважды', en: 'Id declared twice' },
    check: ({ file, uri, text }) => clashesOf(file).filter(({ node }) => node.$type !== 'Item').map(({ id, node, first }) => ({
        span: spanOfId(node, text),
        message: {
            ru: `Имя «\\${id}» уже занято выше, и упоминания указывают туда: выберите другое имя.`,
            en: `The id “\\${id}” is taken above already, and mentions lead there: choose another.`,
        },
        related: [{
            uri,
            span: first.$type === 'Item' ? spanOfMarker(first) : spanOfId(first, text),
            message: { ru: `«\\${id}» — это здесь.`, en: `“\\${id}” is this.` },
        }],
    })),
};

/** `\id` behind the keyword of a head. */
function spanOfId(node: AstNode, text: string): SourceSpan {
    const keyword = keywordLeaf(node);
    if (!keyword) return spanOfKeyword(node);
    const start = text.indexOf('\\', keyword.end);
    const colon = text.indexOf(':', start);
    return { start, end: start + text.slice(start, colon).trimEnd().length };
}
