/** The cases of a name that somebody has selected in one of them. */
import { grammaticalCases, type GrammaticalCase, type Morphology, type Reading } from '../../packs/morphology.js';

export interface NameForms {
    /** The name as it was selected where its nominative is not certain. */
    readonly nominative: string;
    /** Those that can be no other name's, each once. */
    readonly all: readonly string[];
}

/** Before a noun in a name. */
const mostAdjectives = 4;

export function nameForms(name: string, morphology: Morphology | undefined): NameForms {
    const nominative = morphology && soleNominative(name, morphology);
    if (!morphology || nominative === undefined) return { nominative: name, all: [name] };
    const forms = grammaticalCases.flatMap(each => morphology.decline(nominative, each) ?? []);
    // «Школы искусств» is of one school, or many schools: elsewhere it may be the others.
    return { nominative, all: [...new Set([nominative, name, ...forms.filter(form => soleNominative(form, morphology) !== undefined)])] };
}

function soleNominative(name: string, morphology: Morphology): string | undefined {
    const [only, another] = nominatives(name, morphology);
    return another === undefined ? only : undefined;
}

/** Every name that is this one in one of its cases. */
function nominatives(name: string, morphology: Morphology): readonly string[] {
    const words = name.split(/(?<=\s)(?=\S)/u);
    const found = new Set<string>();
    for (let head = 0; head < words.length && head <= mostAdjectives; head++) {
        // «Комитету и совету»: what follows the noun changes with it.
        if (/^(?:и|или|-|–|—)\s*$/u.test(words[head + 1] ?? '')) break;
        for (const noun of readingsOf(words[head], 'noun', morphology)) {
            const phrase = words.slice(0, head + 1).map((word, index) => (index === head ? inNominative(word, noun, morphology) : agreeing(word, noun, morphology)));
            if (phrase.includes(undefined)) continue;
            found.add([...phrase, ...words.slice(head + 1)].join(''));
        }
        if (readingsOf(words[head], 'adjective', morphology).length === 0) break;
    }
    return [...found];
}

function readingsOf(word: string | undefined, part: Reading['part'], morphology: Morphology): readonly Reading[] {
    return word === undefined ? [] : morphology.readings(word.trim()).filter(reading => reading.part === part);
}

/** An adjective in the case of the noun that it describes. */
function agreeing(word: string, noun: Reading, morphology: Morphology): string | undefined {
    const reading = readingsOf(word, 'adjective', morphology).find(other => isSame(other, noun, noun.case));
    return reading && inNominative(word, reading, morphology);
}

function inNominative(word: string, reading: Reading, morphology: Morphology): string | undefined {
    const written = word.trimEnd();
    if (written.length > 1 && written === written.toUpperCase()) return undefined;
    const form = [...morphology.forms(written)].find(each => readingsOf(each, reading.part, morphology).some(other => other.lemma === reading.lemma && isSame(other, reading, 'nom')));
    return form && (/^\p{Lu}/u.test(written) ? form.charAt(0).toUpperCase() + form.slice(1) : form) + word.slice(written.length);
}

function isSame(a: Reading, b: Reading, inCase: GrammaticalCase): boolean {
    return a.case === inCase && a.number === b.number && a.gender === b.gender;
}
