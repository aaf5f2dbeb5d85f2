/**
 * A rule of the house: every recommendation of an adopted resolution says until when. A plugin needs nothing but what its rules
 * are given; the types are for the editor alone.
 *
 * @import { Rule } from 'rezo'
 */

/** Under «кому»/`to`, as they stand in the tree whatever language the keywords are in. */
const isRecommendation = item => {
    for (let node = item.$container; node; node = node.$container) if (node.$type === 'Addressee') return true;
    return false;
};

const has = (node, key) => node.properties.some(property => property.key === key);

/** @type {Rule} */
const deadlineGiven = {
    id: 'house/deadline-given',
    severity: 'warning',
    since: '1.0.0',
    tags: ['facts'],
    fixable: false,
    title: { ru: 'Рекомендация без срока', en: 'Recommendation without a deadline' },
    *check({ nodes }) {
        for (const item of nodes.items) {
            // The parts of an item share its deadline.
            if (item.items.length > 0 || !isRecommendation(item) || has(item, 'deadline')) continue;
            const { offset: start, end } = item.$cstNode;
            yield {
                span: { start, end },
                message: {
                    ru: 'Не сказано, к какому сроку: добавьте строку «срок».',
                    en: 'It is not said until when: add a line “deadline”.',
                },
            };
        }
    },
};

export const rules = [deadlineGiven];
