import type { AstNode } from 'langium';
import type { Block, Item, Prose } from '../../generated/ast.js';
import { readMarker } from '../../lexer/markers.js';
import { memoWhileChecking } from '../../syntax/memo.js';
import { positionOf } from '../../syntax/numbering.js';
import { endingOf, spanOfEnding, startsSmall } from '../endings.js';
import { mapDefined } from '../map-defined.js';
import { proseText, type ProseText } from '../prose-text.js';
import type { CheckedFile, Finding, Rule } from '../rule.js';

export const leadEnding: Rule = {
    id: 'lead-ending',
    severity: 'warning',
    since: '0.1.0',
    tags: ['text'],
    fixable: true,
    title: { ru: 'Двоеточие перед списком', en: 'Colon before a list' },
    check: checked => mapDefined(leadsOf(checked), ({ lead, items }) => (continues(items) ? checkLead(proseText(lead)) : undefined)),
};

interface Lead {
    readonly lead: Prose;
    readonly items: readonly Item[];
}

/** What stands directly above each list: a paragraph, the text of the section, the item that holds it. Headings are no leads. */
function leadsOf({ nodes }: CheckedFile): readonly Lead[] {
    const leads: Lead[] = [];
    for (const section of nodes.sections) {
        if (section.keyword === 'annex' || section.keyword === 'signatures') continue;
        const items = leadingItems(section.blocks, 0);
        if (section.text && items.length > 0) leads.push({ lead: section.text, items });
    }
    for (const { prose, $container, $containerIndex = 0 } of nodes.paragraphs) {
        const { blocks = [] } = $container as AstNode & { readonly blocks?: Block[] };
        const items = leadingItems(blocks, $containerIndex + 1);
        // Below an earlier list a paragraph may stand between two of its items.
        if (isFirst(items) && blocks[firstList(blocks)] === items[0]) leads.push({ lead: prose, items });
    }
    nodes.items.forEach(({ prose, items }) => { if (prose && items.length > 0) leads.push({ lead: prose, items }); });
    return leads;
}

const noItems: readonly Item[] = [];

/** The first items from a place on: enough to see how the list is written. */
function leadingItems(blocks: readonly Block[], from: number): readonly Item[] {
    const first = blocks[from];
    if (first?.$type !== 'Item') return noItems;
    const items = [first];
    for (let at = from + 1; at < from + 3; at++) {
        const block = blocks[at];
        if (block?.$type !== 'Item') break;
        items.push(block);
    }
    return items;
}

const firstList = memoWhileChecking((blocks: readonly Block[]): number => blocks.findIndex(({ $type }) => $type === 'Item'));

function isFirst([item]: readonly Item[]): boolean {
    return item !== undefined && (positionOf(readMarker(item.marker)) ?? 1) === 1;
}

/** Items in small letters with marks behind them are parts of the lead's sentence; others may stand under a heading. */
function continues(items: readonly Item[]): boolean {
    const texts = mapDefined(items.slice(0, 3), ({ prose }) => prose && proseText(prose));
    return texts.length > 0 && texts.every(startsSmall) && texts.some(text => [';', '.', ','].includes(endingOf(text)));
}

/** A full stop is wrong only where the words promise a list. */
const promise = /(?:следующ|нижеследующ|рекоменду|постановля|предлага|the following|as follows|recommends?|decides?)[^.]*\.$/iu;
/** English leaves the colon out where the items complete the sentence: “calls on the councils to …”, “shall …”. */
const englishPromise = /(?:the following|as follows)[A-Za-z\s]*$/i;

function checkLead(text: ProseText): Finding | undefined {
    const ending = endingOf(text);
    const words = text.text.trimEnd();
    if (ending === 'none' ? !needsColon(text) : ending !== '.' || !promise.test(words)) return undefined;
    const edit = ending === 'none' ? text.append(words.length, ':') : text.replace(words.length - 1, words.length, ':');
    return {
        span: spanOfEnding(text),
        message: ending === 'none'
            ? { ru: 'Фраза перед списком кончается без знака: поставьте двоеточие.', en: 'The phrase before the list ends without a mark: put a colon.' }
            : { ru: 'Фраза перед списком кончается точкой: поставьте двоеточие.', en: 'The phrase before the list ends with a full stop: put a colon.' },
        fixes: [{ title: { ru: 'Поставить двоеточие', en: 'Put a colon' }, edits: [edit] }],
    };
}

function needsColon(text: ProseText): boolean {
    const isEnglish = /[A-Za-z]\W*$/.test(text.text);
    return !isHeading(text) && (!isEnglish || englishPromise.test(text.text));
}

/** Headings are printed in bold or in capitals. */
function isHeading({ text, prose }: ProseText): boolean {
    const inBold = prose.parts.length === 1 && prose.parts[0]?.$type === 'Strong';
    return inBold || text === text.toUpperCase();
}
