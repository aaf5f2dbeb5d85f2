import type { Item, Section } from '../../generated/ast.js';
import { containerOfType } from '../../syntax/nodes.js';
import { spanOfEnding, startsCapital, startsSmall, type Ending } from '../endings.js';
import { continuationOf, topmostWhenLast } from '../list-place.js';
import { textsOfItems, type ItemText } from '../list-texts.js';
import { listsOf } from '../lists.js';
import type { Finding, Message, Rule, RuleOption } from '../rule.js';

type Mark = ';' | '.';

const always: RuleOption<boolean> = {
    name: 'always', default: false,
    title: { ru: 'Нужны ли знаки и в списке, где их нет ни у одного пункта', en: 'Whether a list of which no item has a mark is to have them' },
};

export const itemEnding: Rule = {
    id: 'item-ending',
    severity: 'warning',
    since: '0.1.0',
    tags: ['text'],
    fixable: true,
    title: { ru: 'Знак в конце пункта', en: 'Mark at the end of an item' },
    options: [always],
    check(checked, context) {
        const asksAlways = context.option(always);
        const found: Finding[] = [];
        for (const { items } of listsOf(checked)) {
            if (items.length < 2 || containerOfType<Section>(items[0], 'Section')?.keyword === 'signatures') continue;
            if (isInOrder(textsOfItems(items))) continue;
            for (const part of partsOf(items)) found.push(...asksAlways && isBare(part) ? bareItems(part) : checkPart(part));
        }
        return found;
    },
};

/** Nothing is said where all items end alike and the last one ends the list, as in most lists. */
function isInOrder(texts: readonly (ItemText | undefined)[]): boolean {
    const last = texts.length - 1;
    const usual = texts[0]?.ending;
    return usual !== ':' && texts.every((entry, index) => entry?.item.items.length === 0 && (index === last ? endsList(entry) : entry.ending === usual));
}

function endsList({ ending }: ItemText): boolean {
    return ending !== 'none' && ending !== ';' && ending !== ':';
}

interface Part {
    /** The items that have a mark of their own: one with sub-items is their lead, and its mark belongs to `lead-ending`. */
    readonly entries: ItemText[];
    /** The last item of the part, if it is among the entries. */
    final?: ItemText | undefined;
}

/** An item that ends with a colon leads the items below it, though they are not indented: «1. Школам:», «- читать;». */
function partsOf(items: readonly Item[]): readonly Part[] {
    const parts: Part[] = [{ entries: [] }];
    for (const itemText of textsOfItems(items)) {
        const entry = itemText?.item.items.length === 0 ? itemText : undefined;
        const part = parts.at(-1);
        if (entry?.ending === ':') parts.push({ entries: [] });
        else if (entry) part?.entries.push(entry);
        if (part && entry?.ending !== ':') part.final = entry;
    }
    return parts;
}

function* checkPart({ entries, final }: Part): Iterable<Finding> {
    const inner = final ? entries.slice(0, -1) : entries;
    const mark = markOf(inner);
    if (!mark) return;
    const settled = inner.filter(({ ending }) => ending === mark).length;
    const wrong = inner.filter(({ ending }) => isWrong(ending, mark, settled));
    const right = settled + (final?.ending === '.' || final?.ending === mark ? 1 : 0);
    // Where many differ, the list follows a rule that is not known here.
    if (wrong.length * 2 > right) return;
    for (const entry of wrong) yield report(entry, mark, innerMessage(entry.ending, mark));
    const finding = final && checkLast(final, mark);
    if (finding) yield finding;
}

function isBare({ entries }: Part): boolean {
    return entries.length > 1 && entries.every(({ ending }) => ending === 'none');
}

/** Items that begin small are parts of one sentence, and those that begin with capitals are sentences; others are left alone. */
function* bareItems({ entries, final }: Part): Iterable<Finding> {
    const mark = entries.every(({ text }) => startsSmall(text)) ? ';' : entries.every(({ text }) => startsCapital(text)) ? '.' : undefined;
    if (!mark) return;
    for (const entry of entries) if (entry !== final) yield report(entry, mark, withoutMark(mark));
    const last = final && checkLast(final, mark);
    if (last) yield last;
}

/** The mark of most items before the last; nothing for lists by commas or without marks. */
function markOf(inner: readonly ItemText[]): Mark | undefined {
    const semicolons = inner.filter(({ ending }) => ending === ';').length;
    const stops = inner.filter(({ ending }) => ending === '.').length;
    return semicolons === stops ? undefined : semicolons > stops ? ';' : '.';
}

function isWrong(ending: Ending, mark: Mark, settled: number): boolean {
    if (ending === ',') return mark === ';' && settled > 1;
    return ending === 'none' || ((ending === ';' || ending === '.') && ending !== mark);
}

function checkLast(entry: ItemText, mark: Mark): Finding | undefined {
    const { item, ending } = entry;
    if (ending !== 'none' && ending !== ';') return undefined;
    const topmost = topmostWhenLast(item);
    // A nested list may end with the mark of its own or with that of the list around it.
    if (!topmost) return ending === 'none' ? report(entry, mark, innerMessage(ending, mark)) : undefined;
    const continuation = continuationOf(topmost);
    if (continuation === 'cut') return ending === 'none' ? { span: spanOfEnding(entry.text), message: cutOff } : undefined;
    const isPreamble = containerOfType<Section>(item, 'Section')?.keyword === 'preamble';
    if (continuation === 'goes-on' || (isPreamble && ending === ';')) return undefined;
    return report(entry, '.', ending === 'none' ? lastWithout : lastWithSemicolon);
}

function report({ text, ending }: ItemText, mark: Mark, message: Message): Finding {
    const end = text.text.trimEnd().length;
    const edit = ending === 'none' ? text.append(end, mark) : text.replace(end - 1, end, mark);
    return {
        span: spanOfEnding(text),
        message,
        fixes: [{ title: { ru: `Поставить «${mark}»`, en: `Put “${mark}”` }, edits: [edit] }],
    };
}

const withoutMark = (mark: Mark): Message => ({
    ru: `Пункт кончается без знака: поставьте «${mark}».`,
    en: `The item ends without a mark: put “${mark}”.`,
});

const lastWithout: Message = {
    ru: 'Последний пункт списка кончается без знака: поставьте точку.',
    en: 'The last item of the list ends without a mark: put a full stop.',
};

const lastWithSemicolon: Message = {
    ru: 'Последний пункт списка кончается на «;»: поставьте точку.',
    en: 'The last item of the list ends with “;”: put a full stop.',
};

const cutOff: Message = {
    ru: 'Пункт кончается без знака, а текст ниже начинается со строчной буквы: похоже, пункт оборван.',
    en: 'The item ends without a mark, and the text below begins with a small letter: the item seems to be cut off.',
};

function innerMessage(ending: Ending, mark: Mark): Message {
    if (ending === 'none') {
        return {
            ru: `Пункт кончается без знака, а другие пункты списка — на «${mark}»: поставьте «${mark}».`,
            en: `The item ends without a mark, while others of the list end with “${mark}”: put “${mark}”.`,
        };
    }
    return {
        ru: `Пункт кончается на «${ending}», а другие пункты списка — на «${mark}»: поставьте «${mark}».`,
        en: `The item ends with “${ending}”, while others of the list end with “${mark}”: put “${mark}”.`,
    };
}
