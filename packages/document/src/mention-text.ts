import { containerOfType, type OpenFile, type ast } from '@rezo/language';
import { contextOf, quiet } from './context.js';
import { printer } from './prose.js';
import { TextBuilder } from './rich-text.js';
import { structuresOf } from './structure.js';

/** What a mention prints at its place; for an editor that shows it beside the source. */
export function mentionText(file: OpenFile, mention: ast.Mention): string {
    const resolution = containerOfType<ast.Resolution>(mention, 'Resolution');
    const inAddressee = containerOfType(mention.$container, 'Item') === undefined && containerOfType(mention.$container, 'Paragraph') === undefined
        && (containerOfType(mention, 'Addressee') !== undefined || containerOfType(mention, 'JointAddressee') !== undefined)
        && containerOfType(mention, 'Property') === undefined;
    const context = contextOf({ file, resolution, uri: file.uri.toString(), structure: structuresOf(file).of(file.ast, resolution), print: printer });
    const builder = new TextBuilder();
    printer.part(mention, builder, quiet(context), inAddressee ? 'dative' : 'nominative');
    return builder.finish().text;
}
