import type { AstNode } from 'langium';
import type { Block, Item, Prose, Section } from '../../generated/ast.js';
import { endingOf, spanOfEnding, startsSmall } from '../endings.js';
import { mapDefined } from '../map-defined.js';
import { proseText } from '../prose-text.js';
import type { CheckedFile, Finding, Fix, Rule } from '../rule.js';
import { spanOf } from '../spans.js';

export const cutParagraph: Rule = {
    id: 'cut-paragraph',
    severity: 'warning',
    since: '0.1.0',
    tags: ['text'],
    fixable: true,
    title: { ru: 'Абзац разорван', en: 'Paragraph cut in two' },
    check: checked => mapDefined(checked.nodes.paragraphs, ({ prose, $container, $containerIndex = 0 }) => {
        if (!startsSmall(proseText(prose))) return undefined;
        const above = proseAbove($container, $containerIndex);
        return above && isCut(above) ? report(above, prose, checked) : undefined;
    }),
};

/** The text directly above a paragraph: a block before it, or what stands behind the head. The title of an annex is none. */
function proseAbove(holder: AstNode, index: number): Prose | undefined {
    const { blocks = [] } = holder as AstNode & { readonly blocks?: Block[] };
    const before = blocks[index - 1];
    if (before) return before.$type === 'Item' ? lastLeaf(before).prose : before.prose;
    return holder.$type === 'Section' && (holder as Section).keyword !== 'annex' ? (holder as Section).text : undefined;
}

function lastLeaf(item: Item): Item {
    let leaf = item;
    for (let below = leaf.items.at(-1); below; below = below.items.at(-1)) leaf = below;
    return leaf;
}

/** A shorter line may be a heading, or the subject of a verb that has a line of its own: «Съезд», «постановляет:». */
const shortest = 60;

function isCut(prose: Prose): boolean {
    const text = proseText(prose);
    const words = text.text.trimEnd();
    // A mention at the end may print a full stop; capitals are a heading.
    return words.length >= shortest && endingOf(text) === 'none' && /[\p{L}\p{N})»”]$/u.test(words) && words !== words.toUpperCase();
}

function report(above: Prose, below: Prose, { text }: CheckedFile): Finding {
    return {
        span: spanOfEnding(proseText(above)),
        message: {
            ru: 'Абзац кончается без знака, а следующий начинается со строчной буквы: похоже, это одно предложение.',
            en: 'The paragraph ends without a mark, and the next begins with a small letter: they seem to be one sentence.',
        },
        fixes: joined(spanOf(above).end, spanOf(below).start, text),
    };
}

/** Certain only where nothing but blank lines lies between the two. */
function joined(start: number, end: number, text: string): readonly Fix[] {
    if (text.slice(start, end).trim() !== '') return [];
    return [{ title: { ru: 'Соединить абзацы', en: 'Join the paragraphs' }, edits: [{ start, end, text: ' ' }], isGuess: true }];
}
