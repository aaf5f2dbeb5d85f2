import type { WordGraph } from './word-graph.js';

/** Whether a graph of words has a word; small letters ask for themselves, capitals may be those of a sentence or of a heading. */
export type Knows = (word: string) => boolean;

export function knownWords(graph: WordGraph): Knows {
    return word => {
        if (graph.has(word)) return true;
        const small = word.toLowerCase();
        if (small === word) return false;
        const capitalised = small.charAt(0).toUpperCase() + small.slice(1);
        if (word === capitalised) return graph.has(small);
        return word === word.toUpperCase() && (graph.has(small) || graph.has(capitalised));
    };
}
