import { readMarker, type Marker } from '../../lexer/markers.js';
import { expectedMarkers, expectedTree, familyOf, positionOf, type ExpectedMarker } from '../../syntax/numbering.js';
import type { Item } from '../../generated/ast.js';
import { mixture } from '../list-mixtures.js';
import { listsOf, type NumberedList } from '../lists.js';
import type { CheckedFile, Finding, Fix, Message, Rule } from '../rule.js';
import { spanOfMarker } from '../spans.js';

export const listNumbering: Rule = {
    id: 'list-numbering',
    severity: 'warning',
    since: '0.1.0',
    tags: ['structure'],
    fixable: true,
    title: { ru: 'Номера пунктов не по порядку', en: 'Item numbers out of order' },
    check: checked => listsOf(checked).filter(list => !list.isOfOneDash).flatMap(list => [...report(list, checked)]),
};

function* report(list: NumberedList, checked: CheckedFile): Iterable<Finding> {
    const dates = list.items.filter(looksLikeDate);
    for (const item of dates) yield proseTakenForItem(item);
    const items = dates.length === 0 ? list.items : list.items.filter(item => !dates.includes(item));
    const mixed = mixture(items, checked);
    if (mixed) yield mixed;
    const finding = misnumbered(items, list) ?? lateStart(items, list);
    if (finding) yield finding;
}

/** Years that a resolution may speak of; no list counts so far. */
const years = { first: 1700, last: 2100 } as const;

/** «2019. Далее» and «01.09. начнется»: the wrapped line of a sentence begins like an item. */
function looksLikeDate(item: Item): boolean {
    // As long as «1.09.».
    if (item.marker.length < 5) return false;
    const marker = readMarker(item.marker);
    const number = marker.style === 'decimal' ? marker.path[0] ?? 0 : 0;
    return (number >= years.first && number <= years.last) || /^\d{1,2}\.0\d\.$/u.test(item.marker);
}

function proseTakenForItem(item: Item): Finding {
    const span = spanOfMarker(item);
    return {
        span,
        message: {
            ru: `Строка начинается с «${item.marker}» и поэтому стала пунктом списка: если это текст, поставьте перед ней «\\».`,
            en: `The line begins with “${item.marker}” and so became an item of a list: if it is text, put “\\” before it.`,
        },
        fixes: [{ title: { ru: 'Сделать строку текстом', en: 'Make the line text' }, edits: [{ start: span.start, end: span.start, text: '\\' }], isGuess: true }],
    };
}

function misnumbered(items: readonly Item[], { continues }: NumberedList): Finding | undefined {
    const entries = counted(items, continues);
    const wrong = entries.findIndex(differs);
    const entry = entries[wrong];
    if (!entry) return undefined;
    const above = entries.slice(0, wrong).findLast(({ written }) => familyOf(written) === familyOf(entry.written));
    return {
        span: spanOfMarker(entry.item),
        message: describe(entry, above, continues !== undefined),
        fixes: [renumbered(items, continues)],
    };
}

/** The section's `numbering` counts numbers alone: letters are as written. */
function counted(items: readonly Item[], continues: number | undefined): readonly ExpectedMarker[] {
    return expectedMarkers(items, isNumbered(items) ? continues : undefined);
}

function isNumbered(items: readonly Item[]): boolean {
    const first = items[0];
    return first !== undefined && familyOf(readMarker(first.marker)) === 'number';
}

function differs({ written, expected }: ExpectedMarker): boolean {
    const right = readMarker(expected);
    return right.path.join('.') !== written.path.join('.') || right.letters !== written.letters || right.delimiter !== written.delimiter;
}

function describe({ item, written, expected }: ExpectedMarker, above: ExpectedMarker | undefined, continuous: boolean): Message {
    if (sameLetter(written, readMarker(expected))) {
        return {
            ru: `В «${item.marker}» буква другого алфавита: нужна «${expected}».`,
            en: `“${item.marker}” has a letter of another alphabet: write “${expected}”.`,
        };
    }
    if (above) {
        return {
            ru: `После «${above.item.marker}» ожидается «${expected}», а написано «${item.marker}».`,
            en: `“${expected}” is expected after “${above.item.marker}”, but “${item.marker}” is written.`,
        };
    }
    return continuous
        ? {
            ru: `Нумерация раздела продолжается: ожидается «${expected}», а написано «${item.marker}».`,
            en: `The numbering of the section goes on: “${expected}” is expected, but “${item.marker}” is written.`,
        }
        : {
            ru: `Номер подпункта начинается с номера его пункта: ожидается «${expected}», а написано «${item.marker}».`,
            en: `The number of a sub-item begins with that of its item: “${expected}” is expected, but “${item.marker}” is written.`,
        };
}

function sameLetter(written: Marker, right: Marker): boolean {
    return written.style === 'letter' && written.letters !== right.letters && positionOf(written) === positionOf(right);
}

function renumbered(items: readonly Item[], continues: number | undefined): Fix {
    const entries = expectedTree(items, isNumbered(items) ? continues : undefined);
    return {
        title: { ru: 'Перенумеровать список', en: 'Renumber the list' },
        edits: entries.filter(differs).map(({ item, expected }) => ({ ...spanOfMarker(item), text: expected })),
    };
}

/** A list may go on from another; where none before it ends one earlier, its first number may be a slip. */
function lateStart(items: readonly Item[], { continues, goesOn }: NumberedList): Finding | undefined {
    const [first] = items;
    if (!first || continues !== undefined) return undefined;
    const marker = readMarker(first.marker);
    const position = positionOf(marker);
    const inserted = familyOf(marker) === 'number' && marker.letters !== '';
    if (position === undefined || position === 1 || inserted || goesOn) return undefined;
    return {
        span: spanOfMarker(first),
        severity: 'information',
        message: {
            ru: `Список начинается с «${first.marker}», и так он будет напечатан. Проверьте, не пропущен ли пункт.`,
            en: `The list begins with “${first.marker}” and is printed so. Check that no item is missing.`,
        },
    };
}
