/** Words that need not stand in a dictionary: those of declared names and those that the project lists. */
import { nodesOf } from '../../syntax/nodes.js';
import { plainText } from '../../syntax/prose.js';
import { fold } from '../../values/fold.js';
import { isSameStem } from '../party-forms.js';
import type { CheckedFile } from '../rule.js';

/** Whether a word is one of those, or another form of one. */
export type IsListed = (word: string) => boolean;

/** Words that share so many letters at the beginning are compared. */
const keyLength = 3;
/** An entry of the project that ends so stands for all words that begin so: «кванто*». */
const anyEnd = '*';

export function listedWords(checked: CheckedFile, words: ReadonlySet<string>): IsListed {
    const exact = new Set<string>();
    const starts: string[] = [];
    for (const word of [...words].map(fold)) {
        if (word.endsWith(anyEnd)) starts.push(word.slice(0, -anyEnd.length));
        else exact.add(word);
    }
    for (const word of declaredWords(checked)) exact.add(word);
    const byStart = new Map<string, string[]>();
    for (const word of exact) {
        const key = word.slice(0, keyLength);
        const others = byStart.get(key);
        if (others) others.push(word);
        else byStart.set(key, [word]);
    }
    return word => {
        const folded = fold(word);
        return exact.has(folded) || starts.some(start => folded.startsWith(start))
            || (folded.length > keyLength && (byStart.get(folded.slice(0, keyLength)) ?? []).some(other => other.length > keyLength && isSameStem(other, folded)));
    };
}

/** The words of all that declarations say, of the file and of the files that it uses. */
function* declaredWords({ file, uses, document }: CheckedFile): Iterable<string> {
    for (const each of [file, ...uses.imported(document).map(use => use.file)]) {
        for (const declaration of nodesOf(each).declarations) {
            yield* wordsIn(plainText(declaration.text));
            for (const { value } of declaration.properties) yield* wordsIn(plainText(value));
        }
    }
}

function wordsIn(text: string): readonly string[] {
    return fold(text).match(/[a-zа-я]+(?:[-'’][a-zа-я]+)*/g) ?? [];
}
