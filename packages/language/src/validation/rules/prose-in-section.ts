import type { AstNode } from 'langium';
import type { Block, Declaration, File, Resolution, Use } from '../../generated/ast.js';
import { mapDefined } from '../map-defined.js';
import { keywordIn } from '../messages.js';
import { misspeltHeads } from '../misspelt.js';
import { lineEnd } from '../places.js';
import type { CheckedFile, Finding, Fix, Message, Rule } from '../rule.js';
import { spanOf, spanOfMarker, spanOfProse } from '../spans.js';

type Holder = File | Use | Declaration | Resolution;

export const proseInSection: Rule = {
    id: 'prose-in-section',
    severity: 'warning',
    since: '0.1.0',
    tags: ['structure'],
    fixable: true,
    title: { ru: 'Текст вне разделов', en: 'Text outside any section' },
    check(checked) {
        const { file, nodes } = checked;
        const holders: readonly AstNode[] = [file, ...nodes.uses, ...nodes.declarations, ...nodes.resolutions];
        return mapDefined(holders, holder => {
            const block = 'blocks' in holder ? firstText(holder as Holder, checked) : undefined;
            return block && report(block, holder as Holder, checked);
        });
    },
};

/** A misspelt head has a finding of its own, and with it the text below gets its section. */
function firstText({ blocks }: Holder, checked: CheckedFile): Block | undefined {
    const heads = misspeltHeads(checked);
    const [first] = blocks;
    return first?.$type === 'Paragraph' && heads.has(spanOf(first).start) ? undefined : first;
}

function report(block: Block, holder: Holder, checked: CheckedFile): Finding {
    return {
        span: block.$type === 'Item' ? spanOfMarker(block) : spanOfProse(block),
        message: messageFor(holder, checked),
        fixes: holder.$type === 'Resolution' ? [asSection(block, checked)] : [],
    };
}

function messageFor(holder: Holder, checked: CheckedFile): Message {
    const [preamble, text, resolution] = [keywordIn(checked, 'preamble'), keywordIn(checked, 'text'), keywordIn(checked, 'resolution')];
    switch (holder.$type) {
        case 'Resolution': return {
            ru: `Текст стоит вне разделов: поставьте над ним строку раздела, например «${preamble}:» или «${text}:».`,
            en: `The text stands outside any section: put the head of one above it, such as “${preamble}:” or “${text}:”.`,
        };
        case 'File': return {
            ru: `Текст стоит до начала документа: начните документ строкой «${resolution}:».`,
            en: `The text stands before the document begins: begin it with a line “${resolution}:”.`,
        };
        default: return {
            ru: 'Под объявлением могут стоять только свойства: перенесите текст в раздел резолюции или сделайте его комментарием «//».',
            en: 'Only properties can stand under a declaration: move the text to a section of the resolution, or make it a comment “//”.',
        };
    }
}

/** A section without a role prints its text just as it is printed now. */
function asSection(block: Block, checked: CheckedFile): Fix {
    const word = keywordIn(checked, 'text');
    const { start } = spanOf(block);
    const head = block.$type === 'Paragraph' ? `${word}: ` : `${word}:${lineEnd(checked.text)}`;
    return {
        title: { ru: `Сделать разделом «${word}»`, en: `Make it a section “${word}”` },
        edits: [{ start, end: start, text: head }],
        isGuess: true,
    };
}
