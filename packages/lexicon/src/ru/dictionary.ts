import type { MakePart } from '../parts.js';
import { confusions } from '../words/confusions.js';
import { Speller } from '../words/speller.js';
import { isJoint, isMade } from './word-building.js';
import { russianWords } from './words.js';

const isConfused = confusions(
    'оа еи еэ ия ыи еы бп вф гк дт жш зс гх щш щч тц сц чш ъь уо юу яа иё',
    ['йцукенгшщзхъ', 'фывапролджэ', 'ячсмитьбю'],
);

const shortWords = {
    first: new Set('а в и к о с у я во да до за из ко на не ни но об от по со то мы вы он'.split(' ')),
    last: new Set('же ли бы'.split(' ')),
};

/** The Russian dictionary. */
export const makeRussianDictionary: MakePart<'dictionary'> = async read =>
    new Speller(await russianWords(read), { isMade, isJoint, isConfused, shortWords });
