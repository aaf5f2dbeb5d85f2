/** Prose lines that look like a head or property with a slip in its keyword. */
import { keywordTable, lookupKeyword, sectionRoles, type Dialect } from '../dialects/index.js';
import { isBlank } from '../lexer/characters.js';
import type { Line } from '../lexer/lines.js';
import { memoWhileChecking } from '../syntax/memo.js';
import { fold } from '../values/fold.js';
import { toCyrillicLetters, toLatinLetters } from '../values/look-alikes.js';
import { editDistance } from '../values/nearest.js';
import { isOrdinaryWord } from './ordinary-words.js';
import { linesOf } from './places.js';
import type { CheckedFile, SourceSpan } from './rule.js';

export interface MisspeltHead {
    readonly span: SourceSpan;
    readonly written: string;
    /** The keywords it may stand for, in small letters; at least one. */
    readonly candidates: readonly string[];
}

/** By the offset at which the line's text begins. */
export const misspeltHeads = memoWhileChecking((checked: CheckedFile): ReadonlyMap<number, MisspeltHead> => {
    const found = new Map<number, MisspeltHead>();
    const known = new Map<string, readonly string[]>();
    const candidatesOf = (folded: string): readonly string[] => {
        const candidates = known.get(folded) ?? candidatesFor(folded, checked.dialect);
        known.set(folded, candidates);
        return candidates;
    };
    let startsParagraph = true;
    let colon = checked.text.indexOf(':');
    for (const line of linesOf(checked)) {
        if (line.kind === 'comment') continue;
        if (line.kind === 'prose') {
            if (colon >= 0 && colon < line.content) colon = checked.text.indexOf(':', line.content);
            const head = colon >= 0 && colon < line.end ? misspeltHead(line, checked.text, startsParagraph, candidatesOf) : undefined;
            if (head) found.set(line.content, head);
        }
        startsParagraph = line.kind === 'blank' || (line.kind === 'head' && isDataLine(line));
    }
    return found;
});

const openHeads: ReadonlySet<string> = new Set(['resolution', 'area', ...sectionRoles]);

/** Lines below which prose starts a paragraph of its own. */
function isDataLine({ head }: Line): boolean {
    return head !== undefined && !openHeads.has(head.keyword);
}

const headPattern = /([\p{L}\p{M}\u00AD]+)([^\S\r\n]*)(\\[\p{L}\p{N}\p{M}_-]+[^\S\r\n]*)?:/uy;
const longestWord = 40;

function misspeltHead(line: Line, text: string, startsParagraph: boolean, candidatesOf: (folded: string) => readonly string[]): MisspeltHead | undefined {
    const head = wordBeforeColon(text, line);
    if (!head || head.written.length > longestWord) return undefined;
    const { written } = head;
    const folded = fold(written);
    if (!head.hasId && isOrdinaryWord(folded) && !(startsParagraph && plainVariants.has(written))) return undefined;
    const candidates = candidatesOf(folded);
    if (candidates.length === 0) return undefined;
    return { span: { start: line.content, end: line.content + written.length }, written, candidates };
}

function wordBeforeColon(text: string, line: Line): { readonly written: string; readonly hasId: boolean } | undefined {
    if (isBlank(text.charCodeAt(line.content))) return undefined;
    headPattern.lastIndex = line.content;
    const match = headPattern.exec(text);
    if (!match?.[1] || (match[3] !== undefined && match[2] === '')) return undefined;
    return { written: match[1], hasId: match[3] !== undefined };
}

/**
 * Real words that a writer takes for the keyword: the singular for the plural and the like. In small letters at the beginning
 * of a paragraph, where prose does not have them, they are a slip.
 */
const plainVariants: ReadonlySet<string> = new Set([
    'цель', 'вопрос', 'решение', 'рекомендация', 'вывод', 'приоритет', 'организатор', 'участник', 'подпись', 'мероприятия', 'приложения', 'ком', 'кого',
    'goal', 'topic', 'decision', 'recommendation', 'finding', 'participant', 'organizer', 'organiser', 'organisers', 'organisation', 'signature',
]);

/** No slip is recognised in shorter words: too many real ones are as near. */
const shortestKeyword = 4;
const longKeyword = 8;

function candidatesFor(folded: string, dialect: Dialect): readonly string[] {
    if (folded.length < shortestKeyword - 1) return [];
    const spellings = [folded, fold(toCyrillicLetters(folded)), fold(toLatinLetters(folded))];
    const exact = spellings.map(spelling => lookupKeyword(spelling)).findIndex(entry => entry !== undefined);
    if (exact >= 0) return folded.length < shortestKeyword ? [] : [spellings[exact] ?? folded];
    let best: string[] = [];
    let bestDistance = Infinity;
    for (const keyword of keywordTable.keys()) {
        const limit = Math.min(folded.length, keyword.length) >= longKeyword ? 2 : 1;
        if (keyword.length < shortestKeyword) continue;
        const distance = editDistance(folded, fold(keyword), limit);
        if (distance > limit || distance > bestDistance) continue;
        best = distance < bestDistance ? [keyword] : [...best, keyword];
        bestDistance = distance;
    }
    const own = best.filter(keyword => keywordTable.get(keyword)?.dialects.includes(dialect.id));
    return own.length > 0 ? own : best;
}
