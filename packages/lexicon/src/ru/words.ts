import type { ReadData } from '../parts.js';
import { inflate } from '../words/inflate.js';
import { WordGraph } from '../words/word-graph.js';

const graphs = new WeakMap<ReadData, Promise<WordGraph>>();

/** Lebedev's words in all their forms, with words of our own field: read once, however many parts ask. */
export function russianWords(read: ReadData): Promise<WordGraph> {
    const known = graphs.get(read);
    if (known) return known;
    const graph = read('ru.words').then(inflate).then(bytes => new WordGraph(bytes));
    graphs.set(read, graph);
    graph.catch(() => graphs.delete(read));
    return graph;
}
