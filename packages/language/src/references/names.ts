import type { File, Mentionable } from '../generated/ast.js';
import { memo } from '../syntax/memo.js';
import { nodesOf } from '../syntax/nodes.js';
import { plainText } from '../syntax/prose.js';
import { labelOf } from '../syntax/properties.js';

/** The id by which a node is mentioned, in Unicode normal form C. */
export function nameOf(node: Mentionable): string | undefined {
    const name = node.$type === 'Item' ? plainText(labelOf(node)?.value).trim().replace(/^\\/, '') : node.name;
    return name ? name.normalize('NFC') : undefined;
}

/** Everything in a file that has an id, by the id, in the order of the text. */
export const namesOf = memo((file: File): ReadonlyMap<string, readonly Mentionable[]> => {
    const names = new Map<string, Mentionable[]>();
    const nodes = nodesOf(file);
    for (const node of [...nodes.declarations, ...nodes.resolutions, ...nodes.sections, ...nodes.items]) {
        const name = nameOf(node);
        if (!name) continue;
        const known = names.get(name);
        if (known) known.push(node);
        else names.set(name, [node]);
    }
    return names;
});
