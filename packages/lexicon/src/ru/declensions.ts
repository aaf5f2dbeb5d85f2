/** How Russian nouns and adjectives are declined: the endings of each case behind a stem. «ё» is written «е». */
import { grammaticalCases, type GrammaticalCase, type Reading } from '@rezo/language';

export interface Ending extends Pick<Reading, 'case' | 'number' | 'gender'> {
    readonly text: string;
}

export interface Declension {
    readonly part: Reading['part'];
    /** The endings of the dictionary form, one for each spelling. */
    readonly lemma: readonly string[];
    readonly endings: readonly Ending[];
    /** A stem is declined so where the dictionary has a form of each of these groups. */
    readonly proof: readonly (readonly string[])[];
    /** And where it has none of these. */
    readonly disproof: readonly string[];
    /** What the stem ends with. */
    readonly stem: RegExp;
}

type Gender = NonNullable<Reading['gender']>;

/** Endings in the order of the cases, each `а/б` where there are several and `0` where there is none. */
const column = (written: string, number: Reading['number'], gender: Gender | undefined): Ending[] =>
    written.split(' ').flatMap((alternatives, index) => spellings(alternatives).map(text => ({ text, case: caseAt(index), number, gender })));

const spellings = (alternatives: string): string[] => alternatives.split('/').map(text => (text === '0' ? '' : text));

const caseAt = (index: number): GrammaticalCase => grammaticalCases[index] ?? 'nom';

/** The accusative of what is no fem. singular is the nominative or the genitive: which of them depends on what is named. */
function noun(gender: Gender, singular: string, plural: string, proof: string, stem: RegExp, disproof: readonly string[] = []): Declension {
    return {
        part: 'noun', stem,
        lemma: spellings(singular.split(' ')[0] ?? ''),
        endings: [...column(singular, 'singular', gender), ...column(plural, 'plural', undefined)],
        proof: proof.split(' ').map(spellings),
        disproof,
    };
}

function adjective([masculine, feminine, neuter, plural]: readonly [string, string, string, string], proof: string, disproof: readonly string[] = []): Declension {
    return {
        part: 'adjective', stem: consonant,
        lemma: spellings(masculine.split(' ')[0] ?? ''),
        endings: [
            ...column(masculine, 'singular', 'masculine'), ...column(feminine, 'singular', 'feminine'),
            ...column(neuter, 'singular', 'neuter'), ...column(plural, 'plural', undefined),
        ],
        proof: proof.split(' ').map(spellings),
        disproof,
    };
}

const consonant = /[бвгджзклмнпрстфхцчшщ]$/;
const hissing = /[жшчщц]$/;
const hard = /[бвгдзклмнпрстфх]$/;
const i = /и$/;
const softening = /[бвгджзйклмнпрстфхцчшщьеаоуэю]$/;

export const declensions: readonly Declension[] = [
    // школа, библиотека; задача, столица: «врача» is of «врач»
    noun('feminine', 'а ы/и е у ой/ою е', 'ы/и 0 ам ы/и/0 ами ах', 'а ы/и е у ой', hard),
    noun('feminine', 'а ы/и е у ей/ею/ой/ою е', 'ы/и 0/ей ам ы/и/0/ей ами ах', 'а ы/и е у ой/ей', hissing, ['ом', 'ем']),
    // неделя, статья, идея
    noun('feminine', 'я и е ю ей/ею е', 'и ь/й/ей ям и/ь/й/ей ями ях', 'я и е ю ей', softening, ['ем']),
    // организация
    noun('feminine', 'я и и ю ей/ею и', 'и й ям и/й ями ях', 'я и ю ей', i),
    // область, речь
    noun('feminine', 'ь и и ь ью и', 'и ей ям/ам и/ей ями/ами ях/ах', 'ь и ью', consonant),
    // комитет, педагог; врач; «министерств» is of «министерство»
    noun('masculine', '0 а у 0/а ом е', 'ы/и ов ам ы/и/ов ами ах', '0 а у ом е', hard, ['о']),
    noun('masculine', '0 а у 0/а ом/ем е', 'ы/и ов/ев/ей ам ы/и/ов/ев/ей ами ах', '0 а у ом/ем е', hissing, ['о']),
    // дворец; участок; человечек
    noun('masculine', 'ец ца цу ец/ца цем/цом це', 'цы цев/цов цам цы/цев/цов цами цах', 'ец ца цу цем/цом це', /[а-я]$/),
    noun('masculine', 'ок ка ку ок/ка ком ке', 'ки ков кам ки/ков ками ках', 'ок ка ку ком ке', consonant),
    noun('masculine', 'ек ка ку ек/ка ком ке', 'ки ков кам ки/ков ками ках', 'ек ка ку ком ке', consonant),
    // музей; санаторий
    noun('masculine', 'й я ю й/я ем е', 'и ев ям и/ев ями ях', 'й я ю ем е', /[аеоуыэюя]$/),
    noun('masculine', 'й я ю й/я ем и', 'и ев ям и/ев ями ях', 'й я ю ем и ев', i),
    // учитель
    noun('masculine', 'ь я ю ь/я ем е', 'и ей ям и/ей ями ях', 'ь я ю ем е', consonant),
    // министерство
    noun('neuter', 'о а у о ом е', 'а 0 ам а ами ах', 'о а у ом е', consonant),
    // учреждение; поле, побережье; училище
    noun('neuter', 'е я ю е ем и', 'я й ям я ями ях', 'е я ю ем и', i),
    noun('neuter', 'е я ю е ем е', 'я й/ей ям я ями ях', 'е я ю ем', /[бвдзлмнпрстфь]$/, ['ь']),
    noun('neuter', 'е а у е ем е', 'а 0 ам а ами ах', 'е а у ем', hissing, ['ей', 'ев']),
    // время
    noun('neuter', 'мя мени мени мя менем мени', 'мена мен менам мена менами менах', 'мя мени менем', /[а-я]$/),
    // научный, развивающий, высший
    adjective([
        'ый/ий ого/его ому/ему ый/ий/ого/его ым/им ом/ем', 'ая/яя ой/ей ой/ей ую/юю ой/ою/ей/ею ой/ей',
        'ое/ее ого/его ому/ему ое/ее ым/им ом/ем', 'ые/ие ых/их ым/им ые/ие/ых/их ыми/ими ых/их',
    ], 'ый/ий ого/его ому/ему ая/яя ые/ие'),
    // областной, городской
    adjective([
        'ой ого ому ой/ого ым/им ом', 'ая ой ой ую ой/ою ой',
        'ое ого ому ое ым/им ом', 'ые/ие ых/их ым/им ые/ие/ых/их ыми/ими ых/их',
    ], 'ой ого ому ая ые/ие', ['ый', 'ий']),
    // учащийся
    adjective([
        'ийся егося емуся ийся/егося имся емся', 'аяся ейся ейся уюся ейся/еюся ейся',
        'ееся егося емуся ееся имся емся', 'иеся ихся имся иеся/ихся имися ихся',
    ], 'ийся егося емуся иеся'),
];
