import type { Dialect } from '../../dialects/index.js';
import type { File, Item } from '../../generated/ast.js';
import { referenceParts } from '../../syntax/item-numbers.js';
import { fileNumbers } from '../file-numbers.js';

export interface ItemNumber {
    /** The printed marker: `2.1.`, `в)`. */
    readonly marker: string;
    /** How a mention of the item is printed: «п. 2.1», «подп. «в» п. 2». */
    readonly reference: string;
}

/** The number that an item is printed with; undefined for a dash. */
export function itemNumber(file: File, item: Item, dialect: Dialect): ItemNumber | undefined {
    const own = fileNumbers(file).items.get(item);
    const parts = own && referenceParts(own.citation);
    return own?.number === undefined || !parts ? undefined : { marker: own.marker, reference: dialect.itemReference(parts.number, parts.letter) };
}
