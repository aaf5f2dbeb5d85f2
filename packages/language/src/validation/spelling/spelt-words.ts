/** The words of a text that can be looked up: those that are no address, code, initial or cut-off part of something. */
import type { DialectId } from '../../dialects/index.js';
import { notText, type ProseText } from '../prose-text.js';

export interface SpeltWord {
    readonly start: number;
    readonly end: number;
    readonly word: string;
    /** Where it stands in its sentence: a capital in the middle of one is that of a name. */
    readonly place: 'first' | 'inside';
    /** Initials stand beside it, or a quotation mark before it: it is a name even at the beginning. */
    readonly isNamed: boolean;
    /** The text goes on behind a full stop as if the word were shortened. */
    readonly isShortened: boolean;
}

/** What stands over letters or between them unseen. */
const marks = '\\u0300-\\u036F\\u00AD\\u200B-\\u200D\\u2060';
/** Letters of the alphabets that we meet, digits, and what holds the parts of a name together. */
const letters = 'A-Za-z0-9_\\u00C0-\\u024F\\u0370-\\u03FF\\u0400-\\u052F';
const token = new RegExp(`[${letters}][${marks}${letters}]*(?:[-‑'’][${marks}${letters}]+)*`, 'g');

/** The whole word in letters of the language, digits aside: «50-летие» is asked for, «IT-куб» and «3D» are not. */
const wholeWord: Readonly<Record<DialectId, RegExp>> = {
    ru: new RegExp(`^[${marks}А-Яа-яЁё‑-]*$`),
    en: new RegExp(`^[${marks}A-Za-z'’‑-]*$`),
};

/** Two letters are a marker, a unit or initials sooner than a word with a slip. */
const shortestWord = 3;
/** What is longer is no word, and would take long to take apart. */
const longestWord = 80;

export function* speltWords({ text }: ProseText, language: DialectId): Iterable<SpeltWord> {
    for (const { 0: written, index: start } of text.matchAll(token)) {
        const word = language === 'en' ? written.replace(/[’']$/, '') : written;
        const end = start + word.length;
        if (word.length > longestWord || word.normalize('NFC').length < shortestWord || !wholeWord[language].test(word.replace(/^\d+[-‑]/, '')) || isPartOfOther(text, start, end)) continue;
        yield { start, end, word, ...circumstances(text, start, end) };
    }
}

/** Beside a mention, in an address, a tag, a name of a file, an ending in brackets, or one half of «видео- и аудиозаписи». */
function isPartOfOther(text: string, start: number, end: number): boolean {
    const [before = '', after = ''] = [text[start - 1], text[end]];
    if (/[#@\\~=&*$<[]/.test(before) || /[@\\=*>\](+]/.test(after) || before === notText || after === notText) return true;
    if (before === '.' && isWordCharacter(text[start - 2])) return isSmall(text[start]);
    if (after === '.' && isSmall(text[end + 1])) return true;
    if ((before === '(' || before === '-' || before === '‑') && (isWordCharacter(text[start - 2]) || text[start - 2] === notText)) return true;
    if (before === '-' || before === '‑') return true;
    return after === '-' || after === '‑' || after === '…' || text.startsWith('..', end) || text.startsWith('://', end);
}

function isWordCharacter(character: string | undefined): boolean {
    return character !== undefined && /[A-Za-zА-Яа-яЁё\d)]/.test(character);
}

function isSmall(character: string | undefined): boolean {
    return character !== undefined && /[a-zа-яё]/.test(character);
}

/** How far around a word its circumstances are looked for. */
const around = 24;
const initial = '(?:[A-ZА-ЯЁ]|Дж|Ю|Я)\\.';
const initialsBefore = new RegExp(`(?:^|[\\s(«„“])${initial}[ \\u00A0]?(?:${initial}[ \\u00A0]?)?$`);
const initialsAfter = new RegExp(`^[ \\u00A0]${initial}`);

function circumstances(text: string, start: number, end: number): Pick<SpeltWord, 'place' | 'isNamed' | 'isShortened'> {
    const before = text.slice(Math.max(0, start - around), start);
    const after = text.slice(end, end + around);
    return {
        place: /^[\s«„“"(]*$/.test(before) && start <= around || endOfSentence.test(before) ? 'first' : 'inside',
        isNamed: /[«„“"]$/.test(before) || initialsBefore.test(before) || initialsAfter.test(after),
        isShortened: /^\.(?:[,;:)]|[ \u00A0]?(?:[a-zа-яё\d№«(]|$))/.test(after),
    };
}

/** A mark behind a word of some length: «г.», «им.» and initials end no sentence for sure. */
const endOfSentence = /(?:[a-zа-яё]{4}|[»”)\d])[.!?…][»”")]?\s+[«„“"(]?$|:\s+$/;
