import { proseText, type ProseText } from '../prose-text.js';
import type { Finding, Rule } from '../rule.js';
import { spanOfProse } from '../spans.js';

export const longItem: Rule = {
    id: 'long-item',
    severity: 'hint',
    since: '0.1.0',
    tags: ['text'],
    fixable: false,
    title: { ru: 'Слишком длинный пункт', en: 'Item that is too long' },
    *check({ nodes }) {
        for (const item of nodes.items) {
            const text = item.prose && proseText(item.prose);
            const message = text && tooMuch(text);
            if (message) yield { span: spanOfProse(item), message };
        }
    },
};

const longest = 600;
/** An item with so many duties was a list. */
const mostParts = 3;

function tooMuch(text: ProseText): Finding['message'] | undefined {
    const { length } = text.text;
    if (length > longest) {
        return {
            ru: `В пункте ${length} знаков: его трудно исполнить и проверить, разделите его.`,
            en: `The item has ${length} characters: it is hard to carry out and to verify, divide it.`,
        };
    }
    const parts = partsOf(text.text);
    if (parts < mostParts) return undefined;
    return {
        ru: `В пункте ${parts} ${parts < 5 ? 'части' : 'частей'} через «;»: сделайте их подпунктами.`,
        en: `The item has ${parts} parts divided by “;”: make them sub-items.`,
    };
}

/** Semicolons in brackets and quotation marks divide something else; one at the end divides nothing. */
function partsOf(text: string): number {
    const words = text.trimEnd();
    const first = words.indexOf(';');
    if (first < 0 || first === words.length - 1) return 1;
    let depth = 0;
    let parts = 1;
    for (let at = 0; at < words.length - 1; at++) {
        const mark = words[at] ?? '';
        if ('(«„'.includes(mark)) depth++;
        else if (')»“'.includes(mark)) depth = Math.max(0, depth - 1);
        else if (mark === ';' && depth === 0) parts++;
    }
    return parts;
}
