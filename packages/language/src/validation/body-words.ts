/** What the body that adopts a resolution calls itself: «участники секции», “the Conference recommends”. */

import { fold } from '../values/fold.js';
import { matchesIn } from './matches.js';
import type { ProseText } from './prose-text.js';
import { wordTrait } from './words.js';

/** Stems of the Russian words, each with the name that a message shows. */
const russian: Readonly<Record<string, string>> = {
    секци: 'секция', конференци: 'конференция', совещани: 'совещание', симпозиум: 'симпозиум', форум: 'форум', съезд: 'съезд',
    конгресс: 'конгресс', семинар: 'семинар', сесси: 'сессия', слет: 'слет', собрани: 'собрание', чтени: 'чтения', ассамбле: 'ассамблея', саммит: 'саммит',
};
const english = ['conference', 'congress', 'assembly', 'council', 'meeting', 'forum', 'symposium', 'seminar', 'session', 'summit', 'convention', 'section'];

/** Also with «ё», as in «слёт». */
const stems = Object.keys(russian).join('|').replaceAll('е', '[её]');
/** Up to three adjectives stand before the word; a word behind it says of which body. */
const participants = new RegExp(`частник(?:и|ов|ам|ами|ах)\\s+((?:[а-яё-]+(?:ой|ого|ых|их|[её]го|[её]й)\\s+){0,3})((${stems})(?:[а-яё]{0,3}))(?![а-яё])`, 'g');
const actor = new RegExp(`\\bThe\\s+(?:[A-Z][a-z]+\\s+)?(${english.map(word => `${word[0]?.toUpperCase() ?? ''}${word.slice(1)}`).join('|')})(?![a-z])(?!\\s+(?:of|for|on)\\s)`, 'g');

export interface BodyWord {
    readonly from: number;
    readonly to: number;
    /** The word in the nominative. */
    readonly name: string;
}

const participant = wordTrait(word => /частник(?:и|ов|ам|ами|ах)$/.test(word));
const article = wordTrait(word => word.endsWith('the'));

/** Whether a text has a word that may lead to the name of its body: most have none. */
export function mayNameBody({ reading }: ProseText): boolean {
    return reading.hasWord(participant) || reading.hasWord(article);
}

/** Every place where the text names its body. */
export function bodyWordsIn({ text, reading }: ProseText): readonly BodyWord[] {
    const found: BodyWord[] = [];
    if (reading.hasWord(participant)) {
        for (const match of matchesIn(text, participants)) {
            const [whole, , word = '', stem = ''] = match;
            const to = match.index + whole.length;
            found.push({ from: to - word.length, to, name: russian[fold(stem)] ?? stem });
        }
    }
    if (reading.hasWord(article)) {
        for (const match of matchesIn(text, actor)) {
            const [whole, word = ''] = match;
            const to = match.index + whole.length;
            found.push({ from: to - word.length, to, name: word });
        }
    }
    return found;
}

const inTitle = new RegExp(`(?<![а-яё])(${stems})(?:[а-яё]{0,3})(?![а-яё])`, 'i');

/** The first of the words in a title; it is the body's unless a preposition or a quotation comes before: «о форуме», «к съезду». */
export function bodyOfTitle(title: string): string | undefined {
    const folded = title.replaceAll('ё', 'е').split(/[«„“"]/, 1)[0] ?? '';
    const [, stem] = /^(?:о|об|к|по|for|on)\s/i.test(folded) ? [] : inTitle.exec(folded) ?? [];
    return stem === undefined ? undefined : russian[stem.toLowerCase()];
}
