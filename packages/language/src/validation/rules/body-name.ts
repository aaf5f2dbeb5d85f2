import type { Resolution } from '../../generated/ast.js';
import { containerOfType } from '../../syntax/nodes.js';
import { plainText } from '../../syntax/prose.js';
import { bodyOfTitle, bodyWordsIn, mayNameBody, type BodyWord } from '../body-words.js';
import { endingOf } from '../endings.js';
import { groupBy } from '../group-by.js';
import { proseTextsOf, type ProseText } from '../prose-text.js';
import type { CheckedFile, Finding, Rule } from '../rule.js';

export const bodyName: Rule = {
    id: 'body-name',
    severity: 'information',
    since: '0.1.0',
    tags: ['facts'],
    fixable: false,
    title: { ru: 'Принимающий орган назван по-разному', en: 'Two names for the body' },
    check(checked) {
        const named = proseTextsOf(checked).filter(mayNameBody).flatMap(text => bodyWordsIn(text).map((word): Named => ({ text, word })));
        const own = groupBy(named, ({ text }) => containerOfType<Resolution>(text.prose, 'Resolution'));
        return [...own].flatMap(([resolution, all]) => (resolution ? [...disagreements(resolution, all.filter(({ text }) => text.owner !== resolution), checked)] : []));
    },
};

interface Named {
    readonly text: ProseText;
    readonly word: BodyWord;
}

/** A conference may speak of its sections; only a phrase that leads the decisions says who decides. */
function* disagreements(resolution: Resolution, named: readonly Named[], { uri }: CheckedFile): Iterable<Finding> {
    // Neither another name among these nor that of the title leaves anything to say.
    if (named.every(({ word }) => word.name === named[0]?.word.name)) return;
    const title = bodyOfTitle(plainText(resolution.text));
    const first = named.find(({ word }) => title === undefined || word.name === title);
    const name = title ?? first?.word.name;
    if (name === undefined || !first) return;
    for (const { text, word } of named) {
        if (word.name === name || endingOf(text) !== ':') continue;
        yield {
            span: text.span(word.from, word.to),
            message: {
                ru: `Здесь решает «${word.name}», а в другом месте — «${name}»: назовите принимающий орган одинаково.`,
                en: `Here the body is “${word.name}”, elsewhere “${name}”: call it by one name.`,
            },
            related: [{ uri, span: first.text.span(first.word.from, first.word.to), message: { ru: 'Другое название.', en: 'The other name.' } }],
        };
    }
}
