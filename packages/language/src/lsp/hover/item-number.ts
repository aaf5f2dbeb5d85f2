import type { Dialect } from '../../dialects/index.js';
import type { File, Item } from '../../generated/ast.js';
import { readMarker } from '../../lexer/markers.js';
import { printedNumbers } from '../printed-numbers.js';

export interface ItemNumber {
    /** The printed marker: `2.1.`, `в)`. */
    readonly marker: string;
    /** How a mention of the item is printed: «п. 2.1», «подп. «в» п. 2». */
    readonly reference: string;
}

/** The number that an item is printed with; undefined for a dash. */
export function itemNumber(file: File, item: Item, dialect: Dialect): ItemNumber | undefined {
    const { items } = printedNumbers(file);
    const marker = items.get(item);
    if (marker === undefined) return undefined;
    const own = withoutDelimiter(marker);
    const above = item.$container.$type === 'Item' ? items.get(item.$container) : undefined;
    const number = above === undefined ? '' : withoutDelimiter(above);
    if (readMarker(marker).style === 'letter') return { marker, reference: dialect.itemReference(number, own) };
    // A dotted number says by itself where it stands.
    const whole = number === '' || own.startsWith(`${number}.`) ? own : `${number}.${own}`;
    return { marker, reference: dialect.itemReference(whole) };
}

function withoutDelimiter(marker: string): string {
    return marker.replace(/[.)]$/u, '');
}
