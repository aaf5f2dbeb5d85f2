import type { Dialect, DialectId, Keyword } from './dialect.js';
import { en } from './en.js';
import { ru } from './ru.js';

/** Every dialect that a `.res` file may be written in, all accepted at once. */
export const dialects: readonly Dialect[] = [ru, en];

export function dialectById(id: DialectId): Dialect {
    return id === 'ru' ? ru : en;
}

/** The dialect in which a language is printed: by its primary subtag, else `fallback`. */
export function dialectForLanguage(language: string | undefined, fallback: Dialect): Dialect {
    const primary = language?.toLowerCase().split('-')[0];
    return dialects.find(dialect => dialect.id === primary) ?? fallback;
}

export interface KeywordEntry {
    readonly keyword: Keyword;
    /** A word may belong to several dialects. */
    readonly dialects: readonly DialectId[];
}

function buildTable(): Map<string, KeywordEntry> {
    const table = new Map<string, KeywordEntry>();
    for (const dialect of dialects) {
        for (const [keyword, word] of Object.entries(dialect.keywords) as [Keyword, string][]) {
            const known = table.get(word);
            if (known && known.keyword !== keyword) throw new Error(`«${word}» names both ${known.keyword} and ${keyword}`);
            table.set(word, { keyword, dialects: [...(known?.dialects ?? []), dialect.id] });
        }
    }
    return table;
}

const table = buildTable();

/** Looks a written keyword up: its first letter in either case, soft hyphens and the form of «й», «ё» disregarded. */
export function lookupKeyword(written: string): KeywordEntry | undefined {
    const direct = table.get(written);
    if (direct) return direct;
    const plain = written.replaceAll('\u00AD', '').normalize('NFC');
    return table.get(plain) ?? table.get((plain[0] ?? '').toLowerCase() + plain.slice(1));
}

/** Every written keyword of every dialect. */
export const keywordTable: ReadonlyMap<string, KeywordEntry> = table;

export { en } from './en.js';
export { ru } from './ru.js';
export * from './dialect.js';
