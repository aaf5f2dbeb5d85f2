/** Language packs for the rules: libraries and dictionaries behind the interfaces of the language package. */
import type { DialectId, LanguagePack, Need, PackSource } from '@rezo/language';
import { makeEnglishDictionary } from './en/dictionary.js';
import { makeRussianDictionary } from './ru/dictionary.js';
import { makeRussianMorphology } from './ru/morphology.js';
import type { Parts, ReadData } from './parts.js';

export type { ReadData } from './parts.js';

const parts: Parts = {
    ru: { dictionary: makeRussianDictionary, morphology: makeRussianMorphology },
    en: { dictionary: makeEnglishDictionary },
};

/**
 * The language packs of the product. Each part is made when it is asked for.
 * @param read reads a data file by its name; where and how is the caller's: from the disk, from an extension, over a worker
 */
export function createPackSource(read: ReadData): PackSource {
    return {
        load: <N extends Need>(need: N, language: DialectId): Promise<LanguagePack[N] | undefined> =>
            parts[language][need]?.(read) ?? Promise.resolve(undefined),
    };
}
