import { nameOf, type ast } from '@rezo/language';

export type Declared = ast.Declaration | ast.StrayDeclaration;

export const isDeclaration = (node: ast.Mentionable): node is Declared => node.$type === 'Declaration' || node.$type === 'StrayDeclaration';

/** What has been mentioned in a document, in the order of the first mention. */
export class Mentioned {
    private readonly byId = new Map<string, Declared>();
    private readonly found = new Set<Declared>();

    add(node: ast.Mentionable): void {
        if (!isDeclaration(node) || this.found.has(node)) return;
        this.found.add(node);
        const id = nameOf(node);
        if (id !== undefined && !this.byId.has(id)) this.byId.set(id, node);
    }

    declared(id: string): Declared | undefined {
        return this.byId.get(id);
    }

    get declarations(): readonly Declared[] {
        return [...this.found];
    }
}
