/** Prose as it reads, with the place in the source of every character: what the rules on text work on. */
import type { AstNode } from 'langium';
import type { Inline, Prose, Words } from '../generated/ast.js';
import { memoWhileChecking } from '../syntax/memo.js';
import { offsetOf } from '../syntax/nodes.js';
import { Reading } from './reading.js';
import { bits, type Trait } from './traits.js';
import type { CheckedFile, PlainProse, SourceEdit, SourceSpan } from './rule.js';

/** Stands for what is no text of the author's: a mention as one, a link or an address as many as it is long. */
export const notText = '\uFFFC';

/** A stretch of the text that lies in one piece in the source. */
interface Stretch {
    /** Where it begins in the text. */
    readonly at: number;
    readonly start: number;
    /** Behind it in the source; farther than its length where one character of the text stands for several. */
    readonly end: number;
    /** How many marks it stands in. */
    readonly depth: number;
}

/** The words of one paragraph, item or head. Marks are left out, and so are notes, which are texts of their own. */
export class ProseText implements PlainProse {
    private read: Reading | undefined;
    private known: readonly Stretch[] | undefined;

    constructor(readonly text: string, readonly prose: Prose, readonly start: number) {}

    /** What one reading of the text has found. */
    get reading(): Reading {
        return this.read ??= new Reading(this.text);
    }

    /** What the prose belongs to: a section, a paragraph, an item, a note. */
    get owner(): AstNode {
        return this.prose.$container;
    }

    /** Looked for only in the few texts that something is found in. */
    private get stretches(): readonly Stretch[] {
        return this.known ??= assembled(this.prose).stretches;
    }

    /** Where a stretch of the text lies; a place between two characters lies behind the first of them. */
    span(from: number, to: number): SourceSpan {
        if (to > from) return { start: this.offset(from), end: this.endOf(to - 1) };
        const at = from > 0 ? this.endOf(from - 1) : this.start;
        return { start: at, end: at };
    }

    /** Takes characters out of the source and leaves the marks between them. */
    without(from: number, to: number): SourceEdit[] {
        const edits: SourceEdit[] = [];
        for (let at = from; at < to; at++) {
            const { start, end } = this.span(at, at + 1);
            const last = edits.at(-1);
            if (last?.end === start) edits[edits.length - 1] = { start: last.start, end, text: '' };
            else edits.push({ start, end, text: '' });
        }
        return edits;
    }

    replace(from: number, to: number, text: string): SourceEdit {
        return { ...this.span(from, to), text };
    }

    /** Inserts between two characters: behind the marks that close there, before those that open. */
    insert(at: number, text: string): SourceEdit {
        const [left, right] = [this.stretches[this.indexAt(at - 1)], this.stretches[this.indexAt(at)]];
        if (!left || !right || left === right) return this.replace(at, at, text);
        const root = this.prose.$cstNode?.root.fullText ?? '';
        let { start } = right;
        if (right.depth > left.depth) while (start > left.end && (root[start - 1] === '*' || root[start - 1] === '_')) start--;
        return { start, end: start, text };
    }

    /** Inserts behind a character and the marks that close behind it: `**слово**;`. */
    append(at: number, text: string): SourceEdit {
        const root = this.prose.$cstNode?.root.fullText ?? '';
        let { end } = this.span(at, at);
        const stop = this.stretches[this.indexAt(at - 1) + 1]?.start ?? this.prose.$cstNode?.end ?? end;
        while (end < stop && (root[end] === '*' || root[end] === '_')) end++;
        return { start: end, end, text };
    }

    private indexAt(at: number): number {
        let low = 0;
        let high = this.stretches.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((this.stretches[middle]?.at ?? 0) <= at) low = middle;
            else high = middle - 1;
        }
        return low;
    }

    private offset(at: number): number {
        const stretch = this.stretches[this.indexAt(at)];
        return stretch ? stretch.start + at - stretch.at : offsetOf(this.prose);
    }

    private endOf(at: number): number {
        const index = this.indexAt(at);
        const stretch = this.stretches[index];
        if (!stretch) return offsetOf(this.prose);
        const next = this.stretches[index + 1]?.at ?? this.text.length;
        return at + 1 >= next ? stretch.end : stretch.start + at + 1 - stretch.at;
    }
}

/** The text of a prose, read once. */
export const proseText = memoWhileChecking((prose: Prose): ProseText => {
    const first = prose.parts[0];
    // Most texts are all of a piece.
    if (first?.$type === 'Words' && prose.parts.length === 1) return new ProseText(withoutAddresses(first.value), prose, startOfWords(first));
    const { text, stretches } = assembled(prose);
    return new ProseText(withoutAddresses(text), prose, stretches[0]?.start ?? offsetOf(prose));
});

function assembled(prose: Prose): Builder {
    const builder = new Builder();
    builder.addAll(prose.parts);
    return builder;
}

/** An escape is longer in the source than the character that it stands for. */
function startOfWords({ value, $cstNode }: Words): number {
    return ($cstNode?.end ?? 0) - value.length;
}

class Builder {
    text = '';
    readonly stretches: Stretch[] = [];
    private depth = 0;

    addAll(parts: readonly Inline[]): void {
        for (const part of parts) this.add(part);
    }

    private add(part: Inline): void {
        switch (part.$type) {
            case 'Words': return this.push(part.value, startOfWords(part), part.$cstNode?.end ?? 0);
            case 'LineBreak': return this.push(' ', offsetOf(part), breakEnd(part));
            case 'Strong': case 'Emphasis': return this.addMarked(part.parts);
            case 'Mention': return this.push(notText, offsetOf(part), part.$cstNode?.end ?? 0);
            case 'Note': return undefined;
        }
    }

    private addMarked(parts: readonly Inline[]): void {
        this.depth++;
        this.addAll(parts);
        this.depth--;
    }

    private push(text: string, start: number, end: number): void {
        this.stretches.push({ at: this.text.length, start, end, depth: this.depth });
        this.text += text;
    }
}

/** A soft line break takes in the line's end and the indentation of the next line. */
function breakEnd(part: AstNode): number {
    const root = part.$cstNode?.root.fullText ?? '';
    let end = part.$cstNode?.end ?? 0;
    while (end < root.length && /\s/u.test(root[end] ?? '')) end++;
    return end;
}

const address = /(?:(?:https?|ftp):\/\/|\bwww\.)(?:[^\s()]|\([^\s()]*\))*(?:[^\s.,;:!?()[\]«»“”„"']|\([^\s()]*\))|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gi;

function withoutAddresses(text: string): string {
    if (!text.includes('://') && !text.includes('www.') && !text.includes('@')) return text;
    return text.replace(address, found => notText.repeat(found.length));
}

/** Every prose of a file that is printed, in the order of the text; values of properties are data. */
export const proseTextsOf = memoWhileChecking(({ nodes }: CheckedFile): readonly ProseText[] => {
    const texts: ProseText[] = [];
    const add = (prose: Prose | undefined): void => { if (prose && prose.parts.length > 0) texts.push(proseText(prose)); };
    for (const { text } of nodes.resolutions) add(text);
    for (const { text } of nodes.sections) add(text);
    for (const { text } of nodes.areas) add(text);
    for (const { text, joint } of nodes.addressees) {
        add(text);
        for (const other of joint) add(other.text);
    }
    nodes.paragraphs.forEach(({ prose }) => { add(prose); });
    nodes.items.forEach(({ prose }) => { add(prose); });
    for (const { content } of nodes.notes) add(content);
    for (const { printed } of nodes.mentions) add(printed);
    return texts.sort((a, b) => a.start - b.start);
});

/** What some text of a file may have. */
const traitsOf = memoWhileChecking((checked: CheckedFile): number => proseTextsOf(checked).reduce((traits, { reading }) => traits | reading.traits, 0));

const noTexts: readonly ProseText[] = [];

/** The texts that may have a trait: most files have none of them. */
export function textsWith(checked: CheckedFile, trait: Trait): readonly ProseText[] {
    return (traitsOf(checked) & bits[trait]) === 0 ? noTexts : proseTextsOf(checked).filter(({ reading }) => reading.mayHave(trait));
}
