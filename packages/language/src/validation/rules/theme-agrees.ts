import type { Prose, Resolution } from '../../generated/ast.js';
import { plainText } from '../../syntax/prose.js';
import { eventProperty, eventsOf } from '../events.js';
import { matchesIn } from '../matches.js';
import { excerpt } from '../places.js';
import { proseText, type ProseText } from '../prose-text.js';
import type { CheckedFile, Finding, Rule } from '../rule.js';
import { spanOfValue } from '../spans.js';
import { isNearMiss } from '../theme-match.js';

export const themeAgrees: Rule = {
    id: 'theme-agrees',
    severity: 'warning',
    since: '0.1.0',
    tags: ['facts'],
    fixable: false,
    title: { ru: 'Тема мероприятия записана по-разному', en: 'Theme of the event in different words' },
    check(checked) {
        const read = new Set<Prose>();
        return [...checked.nodes.resolutions, undefined].flatMap(resolution => disagreements(resolution, checked, read));
    },
};

/** The title and the sentence about the event, each once though several resolutions inherit the event. */
function disagreements(resolution: Resolution | undefined, { file, uri }: CheckedFile, read: Set<Prose>): readonly Finding[] {
    const property = eventProperty(file, resolution, 'theme');
    const theme = plainText(property?.value).trim();
    if (!property || theme === '' || theme.length > longest) return [];
    const found: Finding[] = [];
    for (const prose of [resolution?.text, ...eventsOf(file, resolution).map(event => event.text)]) {
        if (!prose || read.has(prose)) continue;
        read.add(prose);
        const text = proseText(prose);
        for (const { from, to } of quotationsIn(text)) {
            if (!isNearMiss(text.text.slice(from, to), theme)) continue;
            found.push({
                span: text.span(from, to),
                message: {
                    ru: `В данных мероприятия тема записана иначе: «${excerpt(theme, 100)}».`,
                    en: `The data of the event word the theme otherwise: “${excerpt(theme, 100)}”.`,
                },
                related: [{ uri, span: spanOfValue(property), message: { ru: 'Тема мероприятия.', en: 'The theme of the event.' } }],
            });
        }
    }
    return found;
}

/** Longer ones are no themes, and comparing them would cost. */
const longest = 400;
const quotations = /«([^«»]*(?:«[^«»]*»[^«»]*)*)»|“([^“”]*)”/g;

function quotationsIn({ text }: ProseText): readonly { readonly from: number; readonly to: number }[] {
    return matchesIn(text, quotations).filter(([whole]) => whole.length <= longest).map(({ 0: whole, index }) => ({ from: index + 1, to: index + whole.length - 1 }));
}
