/** The words of the items of a list, as several rules on lists read them. */
import type { Item } from '../generated/ast.js';
import { memoWhileChecking } from '../syntax/memo.js';
import { endingOf, type Ending } from './endings.js';
import { proseText, type ProseText } from './prose-text.js';

export interface ItemText {
    readonly item: Item;
    readonly text: ProseText;
    readonly ending: Ending;
}

/** One for each item; undefined for one without words. */
export const textsOfItems = memoWhileChecking((items: readonly Item[]): readonly (ItemText | undefined)[] => items.map(item => {
    const text = item.prose && proseText(item.prose);
    return text && { item, text, ending: endingOf(text) };
}));
