/** In which case a name stands, as far as its first words say so surely. What they leave open is no evidence. */
import type { Morphology, Reading } from '../packs/morphology.js';
import { memoByText } from '../syntax/memo.js';
import { fold } from '../values/fold.js';

/** How the first word of a name ends that is no dative, whatever word it is. «Областной комитет» takes a second one. */
const noDative = /(?:[аоыяэ]|цию|[гкх]и|[иоы]е|[ауы]й|ий|[бвгджзклнпрстфхцчшщь]|[бвгджзйклмнпрстфхцчшщеоу]м)$/u;
const mayBeAdjective = /[ое]й$/u;
/** «Музей», «Училище», «Руководители»: a few datives end so, which the dictionary tells apart. */
const seldomDative = /(?:[^жчшщн]ей|ще|ели|ари|еи)$/u;
/** «Мельник А. И.»: names of persons are declined in ways of their own, or not at all. */
const initials = /(?<!\p{L})\p{Lu}\.\s?(?:\p{Lu}\.)?/u;

/** Up to three words at the beginning, and a word that is no abbreviation. */
interface Openings {
    readonly words: RegExp;
    readonly word: RegExp;
}

const anyLetters: Openings = { words: /^[\p{L}-]+(?:\s+[\p{L}-]+){0,2}/u, word: /^\p{L}?\P{Lu}+$/u };
/** The same for names in which no other letters stand: an expression of all letters that there are takes milliseconds to be made. */
const usualLetters: Openings = { words: /^[A-Za-zА-Яа-яЁё-]+(?:\s+[A-Za-zА-Яа-яЁё-]+){0,2}/, word: /^[A-Za-zА-Яа-яЁё]?[^A-ZА-ЯЁ]+$/ };
const otherThanUsual = /[^\s!-~«»№А-Яа-яЁё–—]/;

/** The words with which a name begins; nothing where it begins with a quotation, an abbreviation or a mention. */
function firstWords(name: string): readonly string[] {
    const openings = otherThanUsual.test(name) ? anyLetters : usualLetters;
    const words = (openings.words.exec(name)?.[0] ?? '').split(/\s+/);
    return openings.word.test(words[0] ?? '') ? words : [];
}

/** Whether a name may be other than a dative, told by endings alone: only such are looked up. */
export const mayBeMisprinted = memoByText((name): boolean => {
    const [first = '', second = ''] = firstWords(name).map(fold);
    return first.length > 2 && (noDative.test(first) || seldomDative.test(first) || (mayBeAdjective.test(first) && noDative.test(second)));
});

/** Whether a name is certainly no dative. */
export function isNoDative(name: string, morphology: Morphology): boolean {
    const [first = '', second = ''] = firstWords(name);
    if (!mayBeMisprinted(name) || initials.test(name) || mayBePerson(first, second, morphology)) return false;
    const readings = morphology.readings(first);
    return readings.length > 0 && (!hasDative(readings) || isNominativePair(readings, morphology.readings(second)));
}

/** Whether a name is certainly a dative. */
export function isDative(name: string, morphology: Morphology): boolean {
    return firstWords(name).slice(0, 2).some(word => {
        const readings = morphology.readings(word);
        return readings.length > 0 && readings.every(reading => reading.case === 'dat');
    });
}

const hasDative = (readings: readonly Reading[]): boolean => readings.some(reading => reading.case === 'dat');

/** How institutions end that no surname does. */
const institution = /(?:ция|ство|ние)$/u;

/** «Бондарь Марии», a woman, is right, and so is «Правительство Москвы», no dative: a given name would be one. */
function mayBePerson(first: string, second: string, morphology: Morphology): boolean {
    if (!/^\p{Lu}\p{Ll}/u.test(second) || institution.test(first)) return false;
    const readings = morphology.readings(second);
    return !readings.some(({ part }) => part === 'adjective') && (hasDative(readings) || (readings.length === 0 && /[еиую]$/u.test(second)));
}

/** «Областной комитет»: the adjective may be a dative by itself, and is none before this noun. */
function isNominativePair(first: readonly Reading[], second: readonly Reading[]): boolean {
    if (hasDative(second)) return false;
    const nouns = second.filter(reading => reading.part === 'noun' && reading.case === 'nom');
    return first.some(adjective => adjective.part === 'adjective' && adjective.case === 'nom' && nouns.some(noun => noun.number === adjective.number && noun.gender === adjective.gender));
}
