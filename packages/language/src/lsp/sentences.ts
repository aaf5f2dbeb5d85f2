/** Words and sentences around a place of a text. Pure. */
import { characterAt, characterBefore, isWordCharacter } from '../lexer/characters.js';
import type { SourceSpan } from '../validation/rule.js';

/** The word at or right before an offset, hyphens inside it included; nothing between blanks and marks. */
export function wordAt(text: string, offset: number): SourceSpan | undefined {
    let start = offset;
    let end = offset;
    for (let before = partBefore(text, start); before > 0; before = partBefore(text, start)) start -= before;
    for (let after = partAt(text, end); after > 0; after = partAt(text, end)) end += after;
    return start < end ? { start, end } : undefined;
}

function partAt(text: string, offset: number): number {
    const character = characterAt(text, offset);
    return isPart(text, character, offset, offset + character.length) ? character.length : 0;
}

function partBefore(text: string, offset: number): number {
    const character = characterBefore(text, offset);
    return isPart(text, character, offset - character.length, offset) ? character.length : 0;
}

/** A letter, a digit, or a joint between two of them. */
function isPart(text: string, character: string, start: number, end: number): boolean {
    if (character === '') return false;
    if (isWordCharacter(character)) return true;
    return /[-_\u2010\u2011'’\u00AD]/u.test(character) && isWordCharacter(characterBefore(text, start)) && isWordCharacter(characterAt(text, end));
}

// Looking behind keeps a run of dots from being tried at each of them.
const sentenceEnd = /(?<![.!?…])[.!?…]+[»”"’)\]]*(?=\s+[«“„"'(\\*_]*[\p{Lu}\p{N}—–])/gu;
/** A letter before a full stop is an initial or «г.»; so are a few words that a name or a number follows. */
const abbreviation = /(?:^|[^\p{L}\p{N}])(?:\p{L}|[гпс]{2}|ул|им|пр|ст|см|пос|обл|руб|тыс|No|Dr|Mr|Mrs|Ms|St|vs|cf|Art)\.$/u;

/** The sentence of a paragraph `within` the text that holds an offset. */
export function sentenceAt(text: string, within: SourceSpan, offset: number): SourceSpan {
    const paragraph = text.slice(within.start, within.end);
    let start = 0;
    let end = paragraph.length;
    for (const match of paragraph.matchAll(sentenceEnd)) {
        const stop = match.index + match[0].length;
        if (match[0] === '.' && abbreviation.test(paragraph.slice(Math.max(0, stop - 6), stop))) continue;
        if (within.start + stop >= offset) {
            end = stop;
            break;
        }
        start = stop;
    }
    const lead = paragraph.slice(start, end).length - paragraph.slice(start, end).trimStart().length;
    return { start: within.start + start + lead, end: within.start + end };
}
