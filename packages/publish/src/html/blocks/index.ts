import type { Block } from '@rezo/document';
import type { Context } from '../context.js';
import { lines, type Html } from '../escape.js';
import { addressee } from './addressee.js';
import { area } from './area.js';
import type { BlockHandler, BlockPlace } from './handler.js';
import { list } from './list.js';
import { paragraph } from './paragraph.js';

/** One handler a type of block. */
const handlers: { readonly [Type in Block['type']]: BlockHandler<Type> } = { paragraph, list, addressee, area };

type AnyHandler = (block: Block, place: BlockPlace, context: Context) => Html;

/** Blocks one under another. */
export function printBlocks(blocks: readonly Block[], headingLevel: 2 | 3, context: Context): Html {
    const place: BlockPlace = { headingLevel, blocks: inner => printBlocks(inner, headingLevel, context) };
    return lines(blocks.map(block => (handlers[block.type] as AnyHandler)(block, place, context)));
}
