import type { Item, Section } from '../../generated/ast.js';
import { containerOfType } from '../../syntax/nodes.js';
import { kindOf } from '../item-kinds/kind-of.js';
import { areAlike, kindNames, type ItemKind } from '../item-kinds/kind.js';
import { isStrayAccusative, strayNounsIn, type StrayNoun } from '../item-kinds/stray-accusative.js';
import { textsOfItems } from '../list-texts.js';
import { listsOf } from '../lists.js';
import type { ProseText } from '../prose-text.js';
import type { CheckedFile, Finding, Rule } from '../rule.js';

export const itemFitsLead: Rule = {
    id: 'item-fits-lead',
    severity: 'information',
    since: '0.1.0',
    tags: ['text'],
    fixable: false,
    title: { ru: 'Пункты разной формы', en: 'Items of different forms' },
    needs: ['morphology'],
    needsPacks: checked => strayNounsIn(checked).length > 0,
    check(checked, context) {
        const found: Finding[] = [];
        for (const { items } of listsOf(checked)) {
            if (items.length < 3 || containerOfType<Section>(items[0], 'Section')?.keyword === 'signatures') continue;
            if (mayDiffer(items)) for (const part of partsOf(items)) found.push(...checkPart(part, checked));
        }
        const stray = strayNounsIn(checked);
        const morphology = stray.length > 0 ? context.pack('morphology', 'ru') : undefined;
        if (morphology) for (const noun of stray) if (isStrayAccusative(noun, morphology)) found.push(inAccusative(noun));
        return found;
    },
};

interface Entry {
    readonly text: ProseText;
    readonly kind: ItemKind | undefined;
}

/** The items under one lead: an item that ends with a colon leads those below it. */
function partsOf(items: readonly Item[]): readonly (readonly Entry[])[] {
    const parts: Entry[][] = [[]];
    for (const itemText of textsOfItems(items)) {
        if (itemText?.ending === ':') parts.push([]);
        else if (itemText) parts.at(-1)?.push({ text: itemText.text, kind: kindOf(itemText.text) });
    }
    return parts;
}

/** Whether two items are of different kinds: in most lists none are. */
function mayDiffer(items: readonly Item[]): boolean {
    let first: ItemKind | undefined;
    return textsOfItems(items).some(itemText => {
        const kind = itemText && itemText.ending !== ':' ? kindOf(itemText.text) : undefined;
        first ??= kind;
        return kind !== undefined && kind !== first;
    });
}

function* checkPart(entries: readonly Entry[], { uri }: CheckedFile): Iterable<Finding> {
    const majority = majorityOf(entries);
    const model = entries.find(({ kind }) => kind === majority);
    if (!majority || !model) return;
    for (const { text, kind } of entries) {
        if (!kind || areAlike(kind, majority)) continue;
        const [is, others] = [kindNames[kind], kindNames[majority]];
        yield {
            span: spanOfOpening(text),
            message: {
                ru: `Пункт начинается с ${is.ru}, а остальные — с ${others.ru}: приведите к одной форме.`,
                en: `The item begins with ${is.en}, while the others begin with ${others.en}: give them one form.`,
            },
            related: [{ uri, span: spanOfOpening(model.text), message: { ru: 'Так начинаются остальные пункты.', en: 'The others begin like this.' } }],
        };
    }
}

function inAccusative({ text, words }: StrayNoun): Finding {
    const noun = words.at(-1);
    const span = text.span(noun?.start ?? 0, noun?.end ?? 0);
    const written = text.text.slice(noun?.start, noun?.end);
    return {
        span,
        message: {
            ru: `Пункт начинается с именительного падежа, а «${written}» стоит в винительном: приведите к одной форме.`,
            en: `The item begins with a nominative, but “${written}” is an accusative: give them one form.`,
        },
    };
}

/** The kind of two items at least, of two thirds of all beside the one that differs, and of twice as many as differ. */
function majorityOf(entries: readonly Entry[]): ItemKind | undefined {
    const counts = new Map<ItemKind, number>();
    for (const { kind } of entries) if (kind) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    const certain = [...counts.values()].reduce((sum, count) => sum + count, 0);
    return [...counts].find(([, count]) => count >= 2 && count * 3 >= (entries.length - 1) * 2 && count >= (certain - count) * 2)?.[0];
}

function spanOfOpening(text: ProseText): Finding['span'] {
    const [first] = text.reading.words;
    return text.span(first?.start ?? 0, first?.end ?? 0);
}
