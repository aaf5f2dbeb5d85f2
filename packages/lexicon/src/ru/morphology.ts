/**
 * Russian declension without a dictionary of its own: a word is read in a case where the dictionary of forms has the whole paradigm
 * that this reading asks for. «музеи» would be the genitive of «музея» as well, were there «музеей».
 */
import type { GrammaticalCase, Morphology, Reading } from '@rezo/language';
import type { MakePart } from '../parts.js';
import { plainWord } from '../words/letters.js';
import type { Knows } from '../words/known-words.js';
import { remembering } from '../words/remembering.js';
import { declensions, type Declension, type Ending } from './declensions.js';
import { russianWords } from './words.js';

/** A word that is declined: its stem, and how. */
interface Paradigm {
    /** «научно-» of «научно-методический». */
    readonly before: string;
    readonly stem: string;
    readonly declension: Declension;
}

interface Analysis extends Reading {
    readonly paradigm: Paradigm;
    readonly ending: Ending;
}

export const makeRussianMorphology: MakePart<'morphology'> = async read => new RussianMorphology(await russianWords(read));

export class RussianMorphology implements Morphology {
    private readonly knows: Knows;
    private readonly analyses: (word: string) => readonly Analysis[];

    /** @param graph the forms of all words; names begin with a capital there */
    constructor(graph: { has(word: string): boolean }) {
        this.knows = word => graph.has(word) || graph.has(capitalised(word));
        this.analyses = remembering(mostRemembered, word => this.analyse(word));
    }

    readings(word: string): readonly Reading[] {
        return this.analyses(smallLetters(word));
    }

    forms(word: string): ReadonlySet<string> {
        const forms = new Set<string>();
        for (const { before, stem, declension } of this.analyses(smallLetters(word)).map(({ paradigm }) => paradigm)) {
            for (const { text } of declension.endings) if (this.knows(stem + text)) forms.add(before + stem + text);
        }
        return forms;
    }

    /** Adjectives and the noun that they describe change; what the noun is of, «просвещения», stays. */
    decline(name: string, into: GrammaticalCase): string | undefined {
        const words = name.split(/(?<=\s)(?=\S)/u);
        const declined = new Set<string>();
        for (let head = 0; head < words.length && head <= mostAdjectives; head++) {
            if (changesBehind(words[head + 1])) break;
            if (head === 0 && this.isOpen(words[head] ?? '')) continue;
            for (const noun of this.nominatives(words[head] ?? '', 'noun')) {
                const phrase = this.phrase(words.slice(0, head), noun, into);
                const last = phrase && this.inflect(words[head] ?? '', noun, into);
                if (phrase && last !== undefined) declined.add([...phrase, last, ...words.slice(head + 1)].join(''));
            }
            if (this.nominatives(words[head] ?? '', 'adjective').length === 0) break;
        }
        const [only, another] = declined;
        return another === undefined ? only : undefined;
    }

    private nominatives(word: string, part: Reading['part']): readonly Analysis[] {
        return isInCapitals(word) ? [] : this.analyses(smallLetters(word.trimEnd())).filter(reading => reading.part === part && reading.case === 'nom');
    }

    /** «Школы района» may be one school's or many schools; an adjective would tell. */
    private isOpen(noun: string): boolean {
        return this.readings(noun.trimEnd()).some(reading => reading.part === 'noun' && reading.case !== 'nom' && reading.case !== 'acc');
    }

    /** Adjectives that agree with a noun, in another case; undefined where one of them does not. */
    private phrase(adjectives: readonly string[], noun: Reading, into: GrammaticalCase): readonly string[] | undefined {
        const declined = adjectives.map(word => {
            const agreeing = this.nominatives(word, 'adjective').find(({ number, gender }) => number === noun.number && gender === noun.gender);
            return agreeing && this.inflect(word, agreeing, into);
        });
        return declined.every(word => word !== undefined) ? declined : undefined;
    }

    private inflect(word: string, { paradigm, ending, number, gender }: Analysis, into: GrammaticalCase): string | undefined {
        const { stem, declension } = paradigm;
        const endings = declension.endings.filter(other => other.case === into && other.number === number && other.gender === gender && this.knows(stem + other.text));
        // «школой» and «школою» are one case, the first of them the usual one; an accusative may be one of two.
        const [first, ...others] = endings;
        if (!first || (into === 'acc' && others.length > 0)) return undefined;
        const written = word.trimEnd();
        return written.slice(0, written.length - ending.text.length) + first.text + word.slice(written.length);
    }

    /** Of a compound the last part is declined, and certain only behind an «о»: «школа-интернат» declines both. */
    private analyse(word: string): readonly Analysis[] {
        const at = word.lastIndexOf('-') + 1;
        const [before, last] = [word.slice(0, at), word.slice(at)];
        if (!/^[а-я]+$/.test(last) || (at > 0 && !/^[а-я-]*[а-я]о-$/.test(before)) || !this.knows(last)) return [];
        return declensions.flatMap(declension => declension.endings.flatMap((ending): readonly Analysis[] => {
            if (!last.endsWith(ending.text)) return [];
            const stem = last.slice(0, last.length - ending.text.length);
            if (!this.isDeclinedSo(stem, declension)) return [];
            const { case: inCase, number, gender } = ending;
            return [{ part: declension.part, lemma: before + this.lemma(stem, declension), case: inCase, number, gender, ending, paradigm: { before, stem, declension } }];
        }));
    }

    private isDeclinedSo(stem: string, { stem: fits, proof, disproof }: Declension): boolean {
        if (stem.length < shortestStem || !fits.test(stem)) return false;
        const has = (ending: string): boolean => this.knows(stem + ending);
        return proof.every(group => group.some(has)) && !disproof.some(has);
    }

    private lemma(stem: string, { lemma }: Declension): string {
        return stem + (lemma.find(text => this.knows(stem + text)) ?? '');
    }
}

const mostRemembered = 20_000;
const shortestStem = 2;
/** Before a noun in a name. */
const mostAdjectives = 4;

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const smallLetters = (word: string): string => plainWord(word).toLowerCase();

function isInCapitals(word: string): boolean {
    return word.trimEnd().length > 1 && word === word.toUpperCase();
}

/** «комитет и совет»: what follows the noun changes with it. */
function changesBehind(next: string | undefined): boolean {
    return /^(?:и|или|-|–|—)\s*$/u.test(next ?? '');
}
