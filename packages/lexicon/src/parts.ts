import type { DialectId, LanguagePack, Need } from '@rezo/language';

/** Reads a data file of the lexicon, such as a dictionary, by its name in `packages/lexicon/data`. */
export type ReadData = (name: string) => Promise<Uint8Array<ArrayBuffer>>;

/** Makes one part of one language pack. */
export type MakePart<N extends Need> = (read: ReadData) => Promise<LanguagePack[N]>;

/** What there is: a table by language, of which a missing entry is a part that the language has not. */
export type Parts = { readonly [L in DialectId]: { readonly [N in Need]?: MakePart<N> } };
