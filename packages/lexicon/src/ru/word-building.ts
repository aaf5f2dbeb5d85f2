/** Russian words that no dictionary lists because they are made as they are needed. */
import type { Knows } from '../words/known-words.js';

/** First parts that any word may be given. */
const prefixes = (
    'авиа авто агро анти архи аудио аэро био бого вело веб видео внутри водо военно вне гео гидро гипер гос гига до евро закон зоо изо инфо кибер кино кило контр макро медиа '
    + 'меж между мега мета метео микро мини много моно мото мульти над нано нацио не недо нейро нео обще онко онлайн офлайн пере пост после пред прото профи проф психо радио ре ретро само сверх '
    + 'северо сельхоз сейсмо смарт соц социо спец спорт супер теле тепло термо тех техно транс турбо ультра универ фото фото хим цифро шеф экзо эко эконом экс экспресс экстра электро энерго этно юго '
    + 'двух трех четырех пяти шести семи восьми девяти десяти одно полу разно равно ино все'
).split(' ');

const shortestRest = 4;
const shortestSecond = 5;
/** «не» and «до» begin too many words by chance: what is left must be long. */
const shortestAfterShort = 6;

/** Endings of adjectives, participles and of the nouns in -ость that are made of them. */
const adjective = /(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|ого|его|ому|ему|ым|им|ом|ем|ых|их|ыми|ими|ую|юю|ость|ости|остью)$/;

/** «внутришкольный», «видеообращение», «межмуниципальный», «естественнонаучный», «ресурсосбережение». */
export function isMade(word: string, knows: Knows): boolean {
    const small = word === word.toUpperCase() ? word.toLowerCase() : word.charAt(0).toLowerCase() + word.slice(1);
    return hasPrefix(small, knows) || isCompound(small, knows);
}

function hasPrefix(word: string, knows: Knows): boolean {
    return prefixes.some(prefix => {
        if (!word.startsWith(prefix)) return false;
        const rest = word.slice(prefix.length);
        return rest.length >= (prefix.length < 3 ? shortestAfterShort : shortestRest) && knows(rest) && (prefix.length > 2 || adjective.test(rest));
    });
}

function isCompound(word: string, knows: Knows): boolean {
    for (let at = 3; at <= word.length - shortestSecond; at++) {
        const [first, second] = [word.slice(0, at), word.slice(at)];
        if (!/[ое]$/.test(first) || !knows(second)) continue;
        // «качествообразования» is two words: the first is a noun of its own.
        if (isOfAdjective(first, knows) ? adjective.test(second) : !knows(first) && isOfNoun(first, knows)) return true;
    }
    return false;
}

/** «научно-», «историко-», «психолого-», «учебно-». */
export function isJoint(part: string, knows: Knows): boolean {
    const small = part.toLowerCase();
    return prefixes.includes(small) || (small.length > 3 && /[ое]$/.test(small) && (isOfAdjective(small, knows) || isOfNoun(small, knows)));
}

function isOfAdjective(first: string, knows: Knows): boolean {
    const stem = first.slice(0, -1);
    return ['ый', 'ий', 'ой'].some(ending => knows(stem + ending));
}

function isOfNoun(first: string, knows: Knows): boolean {
    const stem = first.slice(0, -1);
    return stem.length > 2 && ['', 'а', 'я', 'ия', 'ы', 'ь', 'ие'].some(ending => knows(stem + ending));
}
