import type { Block, ResolutionDocument } from '@rezo/document';
import type { RezoLspServices } from '@rezo/language/lsp';
import type { DocumentParams, StatisticsResult } from '../protocol.js';
import { linkedFile, resolutionsIn } from './documents.js';

/** Recommendations, printed words and problems of a file. */
export async function statistics({ uri }: DocumentParams, services: RezoLspServices): Promise<StatisticsResult | null> {
    const file = await linkedFile(uri, services);
    if (!file) return null;
    const documents = resolutionsIn(file);
    const sum = (count: (document: ResolutionDocument) => number): number => documents.reduce((total, document) => total + count(document), 0);
    return {
        recommendations: sum(document => document.recommendations.length),
        words: sum(document => [document.title, ...document.sections.flatMap(section => section.blocks.flatMap(textsOf))].reduce((total, text) => total + wordsIn(text), 0)),
        problems: file.diagnostics.length,
    };
}

function textsOf(block: Block): string[] {
    switch (block.type) {
        case 'paragraph': return [block.text];
        case 'list': return block.items.flatMap(function itemTexts(item): string[] { return [item.text, ...item.items.flatMap(itemTexts)]; });
        case 'addressee': return [block.text, block.lead?.text ?? '', ...block.blocks.flatMap(textsOf)];
        case 'area': return [block.text, ...block.blocks.flatMap(textsOf)];
    }
}

const word = /[\p{L}\p{N}\p{M}]+(?:[-’'][\p{L}\p{N}\p{M}]+)*/gu;

function wordsIn(text: string): number {
    return text.match(word)?.length ?? 0;
}
