import type { Block } from '@rezo/document';
import type { Context } from '../context.js';
import type { Html } from '../escape.js';

/** Where a block stands. */
export interface BlockPlace {
    /** Level of the next heading below: headings never skip one. */
    readonly headingLevel: 2 | 3;
    /** Prints the blocks of a container. */
    readonly blocks: (blocks: readonly Block[]) => Html;
}

export type BlockHandler<Type extends Block['type']> = (block: Extract<Block, { type: Type }>, place: BlockPlace, context: Context) => Html;
