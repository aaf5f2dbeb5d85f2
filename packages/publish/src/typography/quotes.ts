import type { Engine } from './engine.js';

const opening = '«“„‘‚';
const closing: Readonly<Record<string, string>> = { '«': '»', '“': '”', '„': '“', '‘': '’', '‚': '‘' };
const straight = /["«»„“”‘‚]/g;

/** Whether every quotation mark is closed by its own pair, in order. */
function balanced(text: string): boolean {
    const open: string[] = [];
    for (const [mark] of text.matchAll(straight)) {
        if (closing[open.at(-1) ?? ''] === mark) open.pop();
        else if (opening.includes(mark)) open.push(mark);
        else return false;
    }
    return open.length === 0;
}

/** The apostrophe after a plural: “the members’ report”. Where single marks quote, it cannot be told from one of them. */
export function typesetApostrophes(text: string): string {
    return text.includes("s'") && !/(?<![A-Za-z])['‘]/.test(text) ? text.replace(/(?<=[a-z]s)'(?![a-z])/gi, '’') : text;
}

/**
 * Straight quotation marks become the language's own. A paragraph without them is left as the author wrote it, and so is
 * one in which they do not pair: inches, or a mark that was forgotten, would turn all the others round.
 */
export function typesetQuotes(text: string, engine: Engine): string {
    if (!text.includes('"')) return text;
    const result = engine.quotes(text);
    return balanced(result) ? result : text;
}
