/**
 * Two rules of the house: every recommendation of an adopted resolution says until when, and the people of the house are called
 * what they call themselves. A plugin needs nothing but what its rules are given; the types are for the editor alone.
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

/** Both nouns have the same endings but for one. */
const endings = new Map([['и', 'ы']]);

/** @type {Rule} */
const ownName = {
    id: 'house/own-name',
    severity: 'warning',
    since: '1.0.0',
    tags: ['text'],
    fixable: true,
    title: { ru: '«Дачники» вместо «садоводы»', en: 'Another word for “садоводы”' },
    *check({ prose }) {
        // Pieces of what is printed: in an address, an id or a mention there is nothing to correct.
        for (const piece of prose) {
            for (const { 0: written, 1: stem, 2: ending, index } of piece.text.matchAll(/(дачник)(а|у|ом|е|и|ов|ам|ами|ах)?(?![а-яё])/giu)) {
                const own = (stem.startsWith('Д') ? 'Садовод' : 'садовод') + (endings.get(ending) ?? ending ?? '');
                const end = index + written.length;
                yield {
                    span: piece.span(index, end),
                    message: { ru: `Вместо «${written}» пишите «${own}».`, en: `Write “${own}” for “${written}”.` },
                    fixes: [{ title: { ru: `Заменить на «${own}»`, en: `Replace by “${own}”` }, edits: [piece.replace(index, end, own)] }],
                };
            }
        }
    },
};

export const rules = [deadlineGiven, ownName];
