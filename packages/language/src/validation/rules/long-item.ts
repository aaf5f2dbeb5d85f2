import { mapDefined } from '../map-defined.js';
import { proseTextsOf, type ProseText } from '../prose-text.js';
import type { Finding, Rule, RuleOption } from '../rule.js';
import { spanOf } from '../spans.js';
import { counted } from '../../values/plurals.js';

const maxLength: RuleOption<number> = {
    name: 'maxLength', default: 600, minimum: 1,
    title: { ru: 'Сколько знаков может быть в пункте', en: 'How many characters an item may have' },
};
/** An item with so many duties was a list. */
const maxParts: RuleOption<number> = {
    name: 'maxParts', default: 2, minimum: 1,
    title: { ru: 'Сколько частей через «;» может быть в пункте', en: 'How many parts divided by “;” an item may have' },
};

export const longItem: Rule = {
    id: 'long-item',
    severity: 'hint',
    since: '0.1.0',
    tags: ['text'],
    fixable: false,
    title: { ru: 'Слишком длинный пункт', en: 'Item that is too long' },
    options: [maxLength, maxParts],
    check(checked, context) {
        const limits = { length: context.option(maxLength), parts: context.option(maxParts) };
        return mapDefined(proseTextsOf(checked), text => {
            const message = text.owner.$type === 'Item' ? tooMuch(text, limits) : undefined;
            return message && { span: spanOf(text.prose), message };
        });
    },
};

interface Limits {
    readonly length: number;
    readonly parts: number;
}

function tooMuch(text: ProseText, limits: Limits): Finding['message'] | undefined {
    const { length } = text.text;
    if (length > limits.length) {
        return {
            ru: `В пункте ${counted(length, { one: 'знак', few: 'знака', many: 'знаков' }, 'ru')}: его трудно исполнить и проверить, разделите его.`,
            en: `The item has ${length} characters: it is hard to carry out and to verify, divide it.`,
        };
    }
    const parts = partsOf(text.text);
    if (parts <= limits.parts) return undefined;
    return {
        ru: `В пункте ${counted(parts, { one: 'часть', few: 'части', many: 'частей' }, 'ru')} через «;»: сделайте их подпунктами.`,
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
