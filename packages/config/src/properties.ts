import type { Node } from 'jsonc-parser';

export interface Property {
    readonly name: Node;
    readonly value: Node;
}

/** By their names, of several with the same name the last; none where the node is no object. */
export function propertiesOf(object: Node): Map<string, Property> {
    return new Map((object.type === 'object' ? object.children ?? [] : []).flatMap(({ children: [name, value] = [] }) =>
        name && value ? [[String(name.value), { name, value }] as const] : []));
}
