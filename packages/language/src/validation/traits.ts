/**
 * Which characters a text has, and which of them stand side by side: a rule looks closer only into the texts that may concern
 * it, and most concern none. A trait may be said of a text that has it not, never the other way round.
 */

/** Characters that the rules tell apart, as in the brackets of a regular expression; a character belongs to the first that has it. */
const groups = {
    edge: '', beyond: '', notText: '\uFFFC',
    smallCyrillic: 'а-я', yo: 'ё', capitalCyrillic: 'А-ЯЁ', otherCyrillic: '\u0400-\u04FF', smallLatin: 'a-z', capitalLatin: 'A-Z', otherLatin: '\u00C0-\u024F', digit: '0-9',
    hyphen: '-', apostrophe: '\'’\u2011', dash: '–—', stroke: '/', lowMark: ',;:', stop: '.', endMark: '!?',
    openBracket: '(', closeBracket: ')', square: '[', star: '*', numberSign: '№', openQuote: '«„', closeQuote: '»', highQuote: '“”',
    blank: ' \t\n\r\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F', blankBehindStop: '',
    invisible: '\0-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u200B-\u200D\u2060',
    other: '',
} as const;

type Group = keyof typeof groups;

const names = Object.keys(groups) as readonly Group[];
const indexOf = (group: Group): number => names.indexOf(group);
/** A power of two above the number of groups. */
const width = 32;

const cyrillic: readonly Group[] = ['smallCyrillic', 'yo', 'capitalCyrillic', 'otherCyrillic'];
const latin: readonly Group[] = ['smallLatin', 'capitalLatin'];
const blank: readonly Group[] = ['blank', 'blankBehindStop', 'invisible', 'beyond'];

interface Description {
    /** What stands before; anything where it is not given. */
    readonly before?: readonly Group[];
    readonly is: readonly Group[];
}

/** What the customs of print are about, beside digits. */
const print = {
    numberSigns: [{ is: ['numberSign'] }],
    doubledMarks: [{ before: ['lowMark', 'stop'], is: ['lowMark', 'stop'] }],
    hyphensBehindNumerals: [{ before: ['capitalLatin'], is: ['hyphen'] }],
    stopsInsideCyrillic: [{ before: ['stop', 'blankBehindStop'], is: ['smallCyrillic', 'yo'] }],
    stopsBehindLatin: [{ before: ['smallLatin'], is: ['stop'] }],
} as const satisfies Readonly<Record<string, readonly Description[]>>;

const described = {
    quotes: [{ is: ['openQuote', 'closeQuote', 'highQuote'] }],
    brackets: [{ is: ['openBracket', 'closeBracket'] }],
    hyphensBetweenBlanks: [{ before: blank, is: ['hyphen'] }],
    dashes: [{ is: ['dash'] }],
    blanksBeforeMarks: [{ before: blank, is: ['lowMark', 'stop', 'endMark', 'closeBracket', 'closeQuote'] }],
    marksWithoutBlanks: [{ before: ['lowMark', 'stop', 'endMark'], is: [...cyrillic, ...latin, 'openQuote', 'openBracket'] }],
    invisible: [{ is: ['invisible', 'beyond'] }],
    starsOrSquares: [{ is: ['star', 'square', 'endMark'] }],
    mixedAlphabets: [{ before: cyrillic, is: latin }, { before: latin, is: cyrillic }],
    capitals: [{ before: ['capitalCyrillic', 'otherCyrillic'], is: ['capitalCyrillic', 'otherCyrillic'] }, { before: ['capitalLatin'], is: ['capitalLatin'] }],
    capitalLetters: [{ is: ['capitalCyrillic', 'otherCyrillic', 'capitalLatin', 'otherLatin'] }],
    digits: [{ is: ['digit'] }],
    numberRanges: [{ before: ['digit'], is: ['hyphen', 'dash', 'stroke'] }],
    ...print,
    /** Any of these. */
    unusualPrint: [{ is: ['digit'] }, ...Object.values(print).flat()],
} as const satisfies Readonly<Record<string, readonly Description[]>>;

export type Trait = keyof typeof described;

const traits = Object.keys(described) as readonly Trait[];

/** For each trait its own bit. */
export const bits = Object.fromEntries(traits.map((trait, index) => [trait, 2 ** index])) as Readonly<Record<Trait, number>>;

/** The groups that words are made of. */
const letters: readonly Group[] = [...cyrillic, ...latin, 'otherLatin', 'digit'];

/** The groups that reading asks for by name. */
export type Places = Readonly<Record<'edge' | 'beyond' | 'notText' | 'smallCyrillic' | 'blank' | 'blankBehindStop' | 'stop' | 'hyphen' | 'apostrophe', number>>;

interface Tables {
    /** The group of each character code; higher ones are `beyond`. */
    readonly groupOf: Uint8Array;
    /** The traits of two neighbours, by the group of the first times the width and that of the second. */
    readonly beside: Uint32Array;
    readonly width: number;
    /** By group, 1 for yes. */
    readonly isLetter: Uint8Array;
    readonly places: Places;
}

/** Made when they are first needed: publishing asks no rule that needs them. */
let tables: Tables | undefined;

export function tablesOfTraits(): Tables {
    return tables ??= makeTables();
}

function makeTables(): Tables {
    const groupOf = new Uint8Array(0x2120).fill(indexOf('other'));
    for (const [index, name] of [...names.entries()].reverse()) {
        for (const [, first = '', last = first] of groups[name].matchAll(/([^])(?:-([^]))?/g)) {
            groupOf.fill(index, first.charCodeAt(0), Math.min(last.charCodeAt(0) + 1, groupOf.length));
        }
    }
    const beside = new Uint32Array(width * width);
    for (const trait of traits) {
        for (const { before = names, is } of described[trait] as readonly Description[]) {
            for (const place of before.flatMap(first => is.map(second => indexOf(first) * width + indexOf(second)))) {
                beside[place] = (beside[place] ?? 0) | bits[trait];
            }
        }
    }
    return {
        groupOf, beside, width, isLetter: Uint8Array.from(names, name => (letters.includes(name) ? 1 : 0)),
        places: {
            edge: indexOf('edge'), beyond: indexOf('beyond'), notText: indexOf('notText'), smallCyrillic: indexOf('smallCyrillic'), blank: indexOf('blank'), blankBehindStop: indexOf('blankBehindStop'),
            stop: indexOf('stop'), hyphen: indexOf('hyphen'), apostrophe: indexOf('apostrophe'),
        },
    };
}
