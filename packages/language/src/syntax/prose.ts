import type { Inline, Mention, Prose } from '../generated/ast.js';

/** The plain words of a prose as written: marks left out, mentions without printed words as their written form. */
export function plainText(prose: Prose | undefined): string {
    if (!prose) return '';
    const first = prose.parts[0];
    return first && prose.parts.length === 1 ? partText(first) : prose.parts.map(partText).join('');
}

function partText(part: Inline): string {
    switch (part.$type) {
        case 'Words': case 'LineBreak': return part.value;
        case 'Strong': case 'Emphasis': return part.parts.map(partText).join('');
        case 'Note': return '';
        case 'Mention': return part.group ? plainText(part.printed) : part.$cstNode?.text ?? '';
    }
}

/** Whether a prose says anything. */
export function isEmptyProse(prose: Prose | undefined): boolean {
    return !prose || prose.parts.length === 0;
}

/** The mention that a prose consists of, when it is nothing else: the value of `орган: \соиро`. */
export function soleMention(prose: Prose | undefined): Mention | undefined {
    let sole: Mention | undefined;
    for (const part of prose?.parts ?? []) {
        if (part.$type === 'Words' && part.value.trim() === '') continue;
        if (part.$type !== 'Mention' || sole) return undefined;
        sole = part;
    }
    return sole;
}
