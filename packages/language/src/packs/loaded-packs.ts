import type { DialectId } from '../dialects/index.js';
import type { LanguagePack, Need, PackSource } from './pack.js';

type Key = `${DialectId}/${Need}`;

/** Parts of language packs that have been loaded, each once. */
export class LoadedPacks {
    private readonly loading = new Map<Key, Promise<unknown>>();
    private readonly parts = new Map<Key, LanguagePack[Need] | undefined>();

    constructor(private readonly source: PackSource) {}

    /** Sees to it that parts are there; costs nothing for those that are. */
    async ensure(needs: Iterable<Need>, languages: readonly DialectId[]): Promise<void> {
        const missing = [...needs].flatMap(need => languages.map(language => this.load(need, language)).filter(part => part !== undefined));
        if (missing.length > 0) await Promise.all(missing);
    }

    /** A part that has been loaded; undefined where there is none, and the rule is silent. */
    get<N extends Need>(need: N, language: DialectId): LanguagePack[N] | undefined {
        return this.parts.get(`${language}/${need}`) as LanguagePack[N] | undefined;
    }

    private load(need: Need, language: DialectId): Promise<unknown> | undefined {
        const key: Key = `${language}/${need}`;
        if (this.parts.has(key)) return undefined;
        let promise = this.loading.get(key);
        if (!promise) {
            promise = this.source.load(need, language).then(part => this.parts.set(key, part)).finally(() => { this.loading.delete(key); });
            this.loading.set(key, promise);
        }
        return promise;
    }
}
