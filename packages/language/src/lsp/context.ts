import type { LoadedPacks } from '../packs/loaded-packs.js';
import type { Uses } from '../references/uses.js';
import type { EditorLocale } from './locale.js';

/** What the features need beside Langium's services. */
export interface FeatureContext {
    readonly uses: () => Uses;
    readonly locale: EditorLocale;
    readonly packs: LoadedPacks;
}
