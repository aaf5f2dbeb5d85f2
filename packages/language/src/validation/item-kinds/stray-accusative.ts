/**
 * A noun in the accusative within an item of a list in the nominative: «исполнение показателей, синхронизацию механизмов» under
 * «Определены задачи:». What may be governed by something else in the item is no evidence.
 */
import type { Block, Item } from '../../generated/ast.js';
import type { Morphology, Reading } from '../../packs/morphology.js';
import { plainText } from '../../syntax/prose.js';
import { memoWhileChecking } from '../../syntax/memo.js';
import { endingOf } from '../endings.js';
import { siblingsOf } from '../list-place.js';
import { proseText, proseTextsOf, type ProseText } from '../prose-text.js';
import type { CheckedFile } from '../rule.js';
import { wordTrait, type Word } from '../words.js';
import { isInfinitive } from './ru.js';

export interface StrayNoun {
    readonly text: ProseText;
    /** The words of the item up to the noun, which is the last of them. */
    readonly words: readonly Word[];
}

/** The items are subjects of «определены», «намечены» and the like. */
const nominativeLead = /(?<![а-яё])(?:определен|обозначен|выделен|выявлен|намечен|поставлен|назван|сформулирован|установлен|отмечен|утвержден|перечислен)ы(?![а-яё])/iu;
const leadParticiple = wordTrait(word => nominativeLead.test(word));
/** Verbs in other forms may ask for another case. */
const otherVerb = /(?:[аеиоуыя]ть|ти|чь|[аеуюя]т)(?:ся)?(?![а-яё])/iu;
/** A noun of the feminine may end so, with an adjective before it. */
const mayBeAccusative = /,\s+(?:[а-яё-]+(?:ую|юю)\s+)?[а-яё-]{3,}[ую](?![а-яё-])/iu;

/** Told by letters alone, so that the dictionary is read only where there is something to ask it. */
export const strayNounsIn = memoWhileChecking((checked: CheckedFile): readonly StrayNoun[] => {
    // Few files have such a list.
    if (!proseTextsOf(checked).some(({ text, reading }) => reading.hasWord(leadParticiple) && text.includes(':'))) return [];
    return checked.nodes.items.filter(({ prose }) => prose && mayBeAccusative.test(proseText(prose).text)).filter(standsInNominative).flatMap(doubtfulNouns);
});

function standsInNominative(item: Item): boolean {
    const sentence = leadOf(item).split(/[.!?]\s+/u).at(-1)?.replaceAll('ё', 'е') ?? '';
    return nominativeLead.test(sentence) && /:\s*$/u.test(sentence) && !otherVerb.test(sentence);
}

/** The words above a list: a paragraph, an item with a colon, the item that holds it, or the text of the section. */
function leadOf(item: Item): string {
    const above = leadsAbove(siblingsOf(item))[item.$containerIndex ?? 0];
    if (above) return plainText(above.prose);
    const container = item.$container;
    return container.$type === 'Item' ? plainText((container as Item).prose) : 'text' in container ? plainText((container as { text?: Item['prose'] }).text) : '';
}

/** For each block what leads it: the last paragraph above it, or the last item that ends with a colon. */
const leadsAbove = memoWhileChecking((blocks: readonly Block[]): readonly (Block | undefined)[] => {
    let last: Block | undefined;
    return blocks.map(block => {
        const above = last;
        if (block.$type === 'Paragraph' || (block.prose && endingOf(proseText(block.prose)) === ':')) last = block;
        return above;
    });
});

function doubtfulNouns({ prose }: Item): readonly StrayNoun[] {
    if (!prose) return [];
    const text = proseText(prose);
    const words = text.reading.words;
    const end = text.text.search(/[.;:]/u);
    return words.flatMap((word, index): StrayNoun[] => {
        const isInside = index > 0 && (end < 0 || word.start < end);
        return isInside && /[ую]$/u.test(word.folded) && isBehindComma(words, index, text.text) ? [{ text, words: words.slice(0, index + 1) }] : [];
    });
}

/** Directly, or with an adjective between. */
function isBehindComma(words: readonly Word[], index: number, text: string): boolean {
    const [before, earlier] = [words[index - 1], words[index - 2]];
    const noun = words[index];
    if (!before || !noun) return false;
    if (isComma(text.slice(before.end, noun.start))) return true;
    return earlier !== undefined && noun.follows && /(?:ую|юю)$/u.test(before.folded) && isComma(text.slice(earlier.end, before.start));
}

const isComma = (between: string): boolean => /^,\s+$/u.test(between);

const governing: ReadonlySet<string> = new Set('в во на за под через про сквозь о об обо по с со включая исключая учитывая несмотря как или что чтобы'.split(' '));
const participle = /(?:[уюая]щ|вш)[а-я]+$/u;
const gerund = /(?:[аяиеуы]в|ая|яя|уя|вши)(?:сь)?$/u;

export function isStrayAccusative({ words }: StrayNoun, morphology: Morphology): boolean {
    const noun = words.at(-1);
    const others = words.slice(0, -1);
    const readings = morphology.readings(noun?.folded ?? '');
    if (readings.length === 0 || !readings.every(reading => reading.part === 'noun' && reading.case === 'acc' && reading.number === 'singular')) return false;
    const opening = morphology.readings(words[0]?.folded ?? '');
    if (!opening.some(reading => reading.case === 'nom')) return false;
    return others.every((word, index) => !governing.has(word.folded) && !mayGovern(word, words[index + 1], morphology));
}

/** A verb, a gerund, or a participle with something other than its own noun behind it. */
function mayGovern({ folded }: Word, next: Word | undefined, morphology: Morphology): boolean {
    const readings = morphology.readings(folded);
    if (isInfinitive(folded)) return true;
    if (readings.length === 0) return folded.length > 2 && (otherVerb.test(folded) || gerund.test(folded));
    return participle.test(folded) && !morphology.readings(next?.folded ?? '').some(noun => noun.part === 'noun' && readings.some(each => agree(each, noun)));
}

/** An accusative may be the participle's object: «проводящего мониторинг». */
const agree = (a: Reading, b: Reading): boolean => a.case !== 'acc' && a.case === b.case && a.number === b.number && a.gender === b.gender;
