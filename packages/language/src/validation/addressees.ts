/** The addressees of a file, and the words by which they are named. */
import type { Addressee, JointAddressee } from '../generated/ast.js';
import { memoWhileChecking } from '../syntax/memo.js';
import { addresseesOf } from './groups.js';
import { excerpt } from './places.js';
import type { ProseText } from './prose-text.js';
import type { CheckedFile, Fix } from './rule.js';

export const everyAddressee = memoWhileChecking(({ nodes }: CheckedFile): readonly (Addressee | JointAddressee)[] =>
    nodes.sections.flatMap(addresseesOf).flatMap((each): readonly (Addressee | JointAddressee)[] => (each.joint.length === 0 ? [each] : [each, ...each.joint])));

/** Where the printed words stand in the text of an addressee, less the colon behind them. */
export function printedIn({ text }: ProseText): { readonly from: number; readonly words: string } {
    return { from: text.length - text.trimStart().length, words: printedWords(text) };
}

/** The printed words of an addressee, less the colon behind them. */
export function printedWords(text: string): string {
    return text.trim().replace(/[\s:;,.]+$/u, '');
}

/** Puts a name in the place of the printed words. */
export function rewritten(text: ProseText, name: string): Fix {
    const { from, words } = printedIn(text);
    return { title: { ru: `Написать «${excerpt(name, 60)}»`, en: `Write “${excerpt(name, 60)}”` }, edits: [text.replace(from, from + words.length, name)] };
}
