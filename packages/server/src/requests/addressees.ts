import type { Recommendation, ResolutionDocument } from '@rezo/document';
import type { RezoLspServices } from '@rezo/language/lsp';
import type { AddresseeEntry, RecommendationEntry } from '../protocol.js';
import { linkedFiles, resolutionsIn } from './documents.js';

/** Who is asked what, over the whole workspace: addressees by name, their recommendations in the order of the files. */
export async function addressees(services: RezoLspServices): Promise<readonly AddresseeEntry[]> {
    const entries = new Map<string, { name: string; recommendations: RecommendationEntry[] }>();
    for (const file of await linkedFiles(services)) {
        for (const document of resolutionsIn(file)) {
            for (const recommendation of document.recommendations) {
                for (const party of recommendation.addressees) {
                    const key = (party.id ?? party.name).toLocaleLowerCase();
                    const entry = entries.get(key) ?? { name: party.name, recommendations: [] };
                    entry.recommendations.push(toEntry(recommendation, document));
                    entries.set(key, entry);
                }
            }
        }
    }
    return [...entries.values()].sort((a, b) => a.name.localeCompare(b.name, 'ru'));
}

function toEntry(recommendation: Recommendation, document: ResolutionDocument): RecommendationEntry {
    const line = recommendation.source.line - 1;
    return {
        text: recommendation.text,
        number: recommendation.number,
        resolution: document.title || document.event?.theme || document.kind,
        deadline: recommendation.deadline?.printed ?? null,
        uri: recommendation.source.uri,
        range: { start: { line, character: 0 }, end: { line, character: 0 } },
    };
}
