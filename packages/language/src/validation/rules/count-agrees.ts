import type { Section } from '../../generated/ast.js';
import { propertyOf } from '../../syntax/properties.js';
import { mapDefined } from '../map-defined.js';
import { matchesIn } from '../matches.js';
import { proseText } from '../prose-text.js';
import type { CheckedFile, Finding, Rule } from '../rule.js';
import { spanOfValue } from '../spans.js';
import { valueOf } from '../values.js';

export const countAgrees: Rule = {
    id: 'count-agrees',
    severity: 'warning',
    since: '0.1.0',
    tags: ['facts'],
    fixable: false,
    title: { ru: 'Число участников расходится', en: 'Numbers of participants that differ' },
    check: checked => mapDefined(checked.nodes.sections, section => (section.keyword === 'participants' ? disagreement(section, checked) : undefined)),
};

/** A number with its thousands apart, and up to two words before those who are counted. */
const people = /(?<![\d.,№-])(\d{1,3}(?:[\s,]\d{3})+|\d+)(?![\d.,]\d)\s+(?:[a-zа-яё]+\s+){0,2}(?:человека?|участник(?:а|ов)?|делегат(?:а|ов)?|people|persons|participants|delegates|attendees)(?![a-zа-яё])/gi;

/** Where several numbers count people, one of them may be a part, and another the sum. */
function disagreement(section: Section, { uri }: CheckedFile): Finding | undefined {
    const property = propertyOf(section, 'count');
    const stated = valueOf(property, 'count');
    if (!property || !stated || !section.text) return undefined;
    const text = proseText(section.text);
    const [only, ...others] = matchesIn(text.text, people);
    const written = only?.[1];
    if (!only || written === undefined || others.length > 0) return undefined;
    const value = Number(written.replace(/\D/g, ''));
    const numbers = numbersIn(text.text);
    if (value === stated.value || numbers.includes(stated.value) || addUp(numbers, value, stated.value)) return undefined;
    return {
        span: text.span(only.index, only.index + written.length),
        message: {
            ru: `В тексте участников ${value}, а в данных — ${stated.value}: проверьте, что верно.`,
            en: `The text counts ${value} participants, the data ${stated.value}: check which is right.`,
        },
        related: [{ uri, span: spanOfValue(property), message: { ru: 'Число участников.', en: 'The number of participants.' } }],
    };
}

/** «80 делегатов и 40 гостей»: those who are counted, with some others or with all of them. */
function addUp(numbers: readonly number[], part: number, sum: number): boolean {
    return numbers.some(other => part + other === sum) || numbers.reduce((total, each) => total + each, 0) === sum;
}

function numbersIn(text: string): readonly number[] {
    return [...text.matchAll(/\d{1,3}(?:[\s,]\d{3})+|\d+/g)].map(([written]) => Number(written.replace(/\D/g, '')));
}
