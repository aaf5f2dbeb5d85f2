import { toCyrillicLetters, toLatinLetters } from '../../values/look-alikes.js';
import { matchesIn } from '../matches.js';
import { textsWith, type ProseText } from '../prose-text.js';
import type { Finding, Rule } from '../rule.js';

export const mixedAlphabet: Rule = {
    id: 'mixed-alphabet',
    severity: 'warning',
    since: '0.1.0',
    tags: ['text'],
    fixable: true,
    title: { ru: 'Буквы другого алфавита', en: 'Letters of another alphabet' },
    check: checked => [
        ...textsWith(checked, 'mixedAlphabets').flatMap(text => [...mixedWords(text)]),
        ...textsWith(checked, 'capitals').flatMap(text => [...numerals(text)]),
    ],
};

const mixture = /[A-Za-z][\u0400-\u04FF]|[\u0400-\u04FF][A-Za-z]/;
const word = /[A-Za-z\u0400-\u04FF]+/g;

function* mixedWords(text: ProseText): Iterable<Finding> {
    for (const { 0: written, index } of matchesIn(text.text, word)) {
        const right = mixture.test(written) ? inOneAlphabet(written) : undefined;
        if (right === undefined) continue;
        const latin = /[A-Za-z]/.test(right);
        yield {
            span: text.span(index, index + written.length),
            message: latin
                ? { ru: `В «${written}» среди латинских букв есть русские: ${foreign(written, right)}.`, en: `“${written}” has Cyrillic letters among its Latin ones: ${foreign(written, right)}.` }
                : { ru: `В «${written}» среди русских букв есть латинские: ${foreign(written, right)}.`, en: `“${written}” has Latin letters among its Cyrillic ones: ${foreign(written, right)}.` },
            fixes: [{ title: { ru: 'Заменить одинаковыми с виду', en: 'Replace by those that look the same' }, edits: [text.replace(index, index + written.length, right)] }],
        };
    }
}

/** The word in the alphabet of those of its letters that belong to one alone; nothing for “SMMщик” and for codes. */
function inOneAlphabet(written: string): string | undefined {
    const [cyrillic, latin] = [toCyrillicLetters(written), toLatinLetters(written)];
    if (/^[XVI]+$/.test(latin)) return latin;
    if (/^[A-Z]{2,}[а-яё]/.test(written)) return undefined;
    const isCyrillic = !/[A-Za-z]/.test(cyrillic) && isRussianAs(cyrillic, written);
    const isLatin = !/[\u0400-\u04FF]/.test(latin);
    if (isCyrillic === isLatin) return isCyrillic && /^[^A-ZА-ЯЁ]{3,}$/.test(written.slice(1)) ? cyrillic : undefined;
    const right = isCyrillic ? cyrillic : latin;
    // One letter beside a capital or two may be a code or a unit.
    return right.length > 2 ? right : undefined;
}

/** Letters of Ukrainian or Serbian are put only into words that have such letters already. */
function isRussianAs(cyrillic: string, written: string): boolean {
    return /^[А-ЯЁа-яё]+$/.test(cyrillic) || /[\u0400\u0402-\u040F\u0450\u0452-\u04FF]/.test(written);
}

function foreign(written: string, right: string): string {
    return [...new Set([...written].filter((letter, at) => letter !== right[at]))].map(letter => `«${letter}»`).join(', ');
}

/** «ХХІ век» with letters Ха and І; «ХХ» alone may be a blank to be filled in. */
const numeral = /(?<![\u0400-\u04FFA-Za-z\d№-]|№\s)[ХІ]{2,6}(?=\s(?:век|столет|съезд|конфер|форум|сесси|симпоз|чтени|конгресс|пленум|олимпиад|фестивал|конкурс|междунар|всеросс|областн|межрег|научн|городск|районн))/gi;

function* numerals(text: ProseText): Iterable<Finding> {
    for (const { 0: written, index } of matchesIn(text.text, numeral)) {
        const right = toLatinLetters(written);
        yield {
            span: text.span(index, index + written.length),
            message: { ru: `Римское число «${written}» написано русскими буквами: наберите латинские.`, en: `The Roman numeral “${written}” is written in Cyrillic letters: type Latin ones.` },
            fixes: [{ title: { ru: 'Заменить латинскими', en: 'Replace by Latin letters' }, edits: [text.replace(index, index + written.length, right)] }],
        };
    }
}
