import type { File, Grouping } from '../generated/ast.js';
import { memo } from '../syntax/memo.js';
import { nodesOf } from '../syntax/nodes.js';
import { siblingLists } from '../syntax/numbering.js';
import { numberingOf, PrintedNumbers, type NumberedHolder } from '../syntax/printed-numbers.js';

type Holder = Pick<Grouping, 'blocks' | 'addressees' | 'areas'>;

/** The numbers of everything in a file, as it stands: also of what is printed nowhere. */
export const fileNumbers = memo((file: File): PrintedNumbers => {
    const { resolutions, sections } = nodesOf(file);
    const numbers = new PrintedNumbers(({ blocks }) => siblingLists(blocks));
    for (const holder of [file, ...file.uses, ...file.declarations, ...resolutions]) numbers.add(held(holder), 'none');
    for (const section of sections) numbers.add(held(section), numberingOf(section));
    return numbers;
});

function held({ blocks, addressees, areas }: Holder): NumberedHolder {
    return { lists: siblingLists(blocks), addressees, areas };
}
