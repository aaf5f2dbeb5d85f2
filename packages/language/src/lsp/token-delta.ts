/** Semantic tokens as the protocol sends them. Pure. */
import type { TokenTable } from './token-table.js';

const width = 5;

/** The tokens of some lines, each relative to the one before it. */
export function encodeTokens(table: TokenTable, firstLine = 0, lastLine = Infinity): number[] {
    const data: number[] = [];
    let line = 0;
    let character = 0;
    for (let at = firstToken(table, firstLine); at < table.length && (table[at] as number) <= lastLine; at += width) {
        const [tokenLine, tokenCharacter] = [table[at] as number, table[at + 1] as number];
        data.push(tokenLine - line, tokenLine === line ? tokenCharacter - character : tokenCharacter, table[at + 2] as number, table[at + 3] as number, table[at + 4] as number);
        line = tokenLine;
        character = tokenCharacter;
    }
    return data;
}

function firstToken(table: TokenTable, line: number): number {
    let low = 0;
    let high = table.length / width;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if ((table[middle * width] as number) < line) low = middle + 1;
        else high = middle;
    }
    return low * width;
}

export interface TokenEdit {
    readonly start: number;
    readonly deleteCount: number;
    readonly data: number[];
}

/** The one edit that makes the new tokens of the old ones: all between what they begin and end with alike. */
export function tokenEdits(before: readonly number[], after: readonly number[]): TokenEdit[] {
    const shorter = Math.min(before.length, after.length);
    let start = 0;
    while (start < shorter && before[start] === after[start]) start++;
    let end = 0;
    while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
    if (start === before.length && start === after.length) return [];
    return [{ start, deleteCount: before.length - start - end, data: after.slice(start, after.length - end) }];
}
