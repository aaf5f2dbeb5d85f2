import type { AstNode } from 'langium';
import type { Addressee, Area, Section } from '../../generated/ast.js';
import { keywordLeaf } from '../../syntax/keywords.js';
import { offsetOf } from '../../syntax/nodes.js';
import { isOperative } from '../../syntax/recommendations.js';
import { groupBy } from '../group-by.js';
import { alternatives, keywordIn } from '../messages.js';
import type { CheckedFile, Finding, Rule } from '../rule.js';
import { spanOfHead } from '../spans.js';

export const groupsInRecommendations: Rule = {
    id: 'groups-in-recommendations',
    severity: 'warning',
    since: '0.1.0',
    tags: ['structure'],
    fixable: false,
    title: { ru: 'Адресат вне рекомендаций', en: 'Addressee outside recommendations' },
    check(checked) {
        const { nodes } = checked;
        const outside = [...nodes.areas.filter(isOutside), ...nodes.addressees.filter(isOutside)];
        return outside.length === 0 ? [] : firstInEach(outside).map(group => report(group, checked));
    },
};

type Group = Area | Addressee;

function isOutside({ $container: holder }: Group): boolean {
    return holder.$type !== 'Area' && !(holder.$type === 'Section' && isOperative(holder as Section));
}

function firstInEach(groups: readonly Group[]): readonly Group[] {
    const inOrder = [...groups].sort((a, b) => offsetOf(a) - offsetOf(b));
    return [...groupBy(inOrder, ({ $container }) => $container as AstNode).values()].flatMap(([first]) => first ?? []);
}

function report(group: Group, checked: CheckedFile): Finding {
    const sections = alternatives([keywordIn(checked, 'recommendations'), keywordIn(checked, 'decisions')]);
    const written = keywordLeaf(group)?.text ?? group.keyword;
    return {
        span: spanOfHead(group),
        message: {
            ru: `«${written}» стоит вне раздела ${sections.ru}: поставьте выше строку такого раздела.`,
            en: `“${written}” stands outside a section ${sections.en}: put the head of one above it.`,
        },
    };
}
