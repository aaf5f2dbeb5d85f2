import type { MakePart } from '../parts.js';
import { confusions } from '../words/confusions.js';
import { inflate } from '../words/inflate.js';
import type { Knows } from '../words/known-words.js';
import { Speller } from '../words/speller.js';
import { WordGraph } from '../words/word-graph.js';

const isConfused = confusions('ae ei ao ou iy ck cs sz td bp fv gj', ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']);

const shortWords = {
    first: new Set('a i an as at be by he if in is it no of on or so to up us we'.split(' ')),
    last: new Set('as at by in is it of on to us'.split(' ')),
};

/** First parts that any word may be given. */
const prefixes = 'agro anti auto bio counter cyber eco electro geo hydro hyper infra inter intra macro mega meta micro mid mini multi nano neuro non over photo poly post pre proto pseudo quasi semi socio sub super techno tele therm trans ultra under'.split(' ');

const shortestRest = 4;
const shortestAfterShort = 6;

/** Nouns of which the dictionary has the singular alone, such as “suppressions”. */
const plural = /(?:ion|ment|ship|ism|or|er|ness)s$/;

/** Possessives, plurals, and words with a first part that any word may have: “intercommunal”, “ecotourism”. */
function isMade(word: string, knows: Knows): boolean {
    const owner = /^(.+)'s$|^(.+s)'$/i.exec(word);
    if (owner) return knows(owner[1] ?? owner[2] ?? '') || isMade(owner[1] ?? owner[2] ?? '', knows);
    const small = word.toLowerCase();
    if (plural.test(small) && knows(small.slice(0, -1))) return true;
    return prefixes.some(prefix => small.startsWith(prefix) && small.length - prefix.length >= (prefix.length < 4 ? shortestAfterShort : shortestRest) && knows(small.slice(prefix.length)));
}

/** “socio-economic”, “co-chair”. */
function isJoint(part: string): boolean {
    const small = part.toLowerCase();
    return prefixes.includes(small) || ['co', 'e', 're', 'un', 'de', 'ex', 'vice'].includes(small);
}

/** The English dictionary: SCOWL's words in American and British spelling. */
export const makeEnglishDictionary: MakePart<'dictionary'> = async read =>
    new Speller(new WordGraph(await inflate(await read('en.words'))), { isMade, isJoint, isConfused, shortWords });
