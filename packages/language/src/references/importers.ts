import type { LangiumDocument, LangiumSharedCoreServices, URI } from 'langium';
import { DocumentFacts } from './document-facts.js';
import type { Uses } from './uses.js';

/** Who imports whom, the other way round than it is written. */
export class Importers {
    /** By imported file, whether it is there or not. */
    private readonly importers = new Map<string, Set<LangiumDocument>>();
    private readonly targets: DocumentFacts<readonly URI[]>;

    constructor(services: LangiumSharedCoreServices, uses: Uses) {
        this.targets = new DocumentFacts(services, {
            read: document => uses.targets(document),
            replace: (document, before = [], after = []) => { this.replace(document, before, after); },
        });
    }

    /** The documents that import one of the files, directly or through others. */
    of(uris: Iterable<string>): ReadonlySet<LangiumDocument> {
        this.targets.refresh();
        const found = new Set<LangiumDocument>();
        const pending = [...uris];
        for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
            for (const importer of this.importers.get(next) ?? []) {
                if (found.has(importer)) continue;
                found.add(importer);
                pending.push(importer.uri.toString());
            }
        }
        return found;
    }

    private replace(document: LangiumDocument, before: readonly URI[], after: readonly URI[]): void {
        for (const target of before) this.importers.get(target.toString())?.delete(document);
        for (const target of after) {
            const key = target.toString();
            const known = this.importers.get(key);
            if (known) known.add(document);
            else this.importers.set(key, new Set([document]));
        }
    }
}
