import type { AstNode } from 'langium';
import type { Section } from '../../generated/ast.js';
import { keywordLeaf } from '../../syntax/keywords.js';
import { isOperative } from '../../syntax/recommendations.js';
import { alternatives, keywordIn } from '../messages.js';
import type { Rule } from '../rule.js';
import { spanOfHead } from '../spans.js';

export const groupsInRecommendations: Rule = {
    id: 'groups-in-recommendations',
    severity: 'warning',
    since: '0.1.0',
    tags: ['structure'],
    fixable: false,
    title: { ru: 'Адресат вне рекомендаций', en: 'Addressee outside recommendations' },
    *check(checked) {
        const { nodes } = checked;
        const reported = new Set<AstNode>();
        const sections = alternatives([keywordIn(checked, 'recommendations'), keywordIn(checked, 'decisions')]);
        for (const group of [...nodes.areas, ...nodes.addressees].sort((a, b) => (a.$cstNode?.offset ?? 0) - (b.$cstNode?.offset ?? 0))) {
            const holder = group.$container as AstNode;
            if (holder.$type === 'Area' || (holder.$type === 'Section' && isOperative(holder as Section)) || reported.has(holder)) continue;
            reported.add(holder);
            const written = keywordLeaf(group)?.text ?? group.keyword;
            yield {
                span: spanOfHead(group),
                message: {
                    ru: `«${written}» стоит вне раздела ${sections.ru}: поставьте выше строку такого раздела.`,
                    en: `“${written}” stands outside a section ${sections.en}: put the head of one above it.`,
                },
            };
        }
    },
};
