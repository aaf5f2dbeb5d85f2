/** What an author wrote to be printed, read from the tree alone: the tests hold the builder against it. */
import { isKnownHere, keywordLeaf, offsetOf, type ast } from '@rezo/language';

export interface AuthorsWords {
    /** Printed in the document's body, in order. */
    readonly body: string;
    /** Printed in the footnotes, in the order of their marks. */
    readonly notes: string;
    /** Nothing else is printed: no mention stands for words that are written elsewhere. */
    readonly isAll: boolean;
}

type Node = { readonly $type: string };

class Reader {
    body = '';
    notes: string[] = [];
    isAll = true;

    read(node: Node | undefined): void {
        if (!node) return;
        const own = (this as unknown as Record<string, ((node: Node) => void) | undefined>)[`read${node.$type}`];
        if (own) own.call(this, node);
        else this.readChildren(node);
    }

    /** Children in the order of the text, whatever field they stand in. */
    readChildren(node: Node): void {
        const children = Object.entries(node).flatMap(([name, value]) => (name.startsWith('$') || typeof value !== 'object' || value === null || !(Array.isArray(value) || '$type' in value) ? [] : value as Node | Node[]));
        for (const child of children.sort((a, b) => offsetOf(a as ast.File) - offsetOf(b as ast.File))) this.read(child);
    }

    readWords({ value }: ast.Words): void {
        this.body += value;
    }

    readLineBreak(): void {
        this.body += ' ';
    }

    readProperty(node: ast.Property): void {
        if (isKnownHere(node)) return;
        this.body += ` ${keywordLeaf(node)?.text ?? ''} ${node.name ?? ''} `;
        this.readChildren(node);
    }

    readDeclaration(node: ast.Declaration | ast.StrayDeclaration): void {
        this.readChildren({ ...node, text: undefined } as ast.Declaration);
    }

    readStrayDeclaration(node: ast.StrayDeclaration): void {
        this.readDeclaration(node);
    }

    readMention(node: ast.Mention): void {
        if (!node.target.ref) this.body += `${node.target.$refNode?.text ?? ''} ${node.form ?? ''} `;
        else if (!node.group) this.isAll = false;
        this.readChildren(node);
    }

    readNote(node: ast.Note): void {
        const { body } = this;
        const place = this.notes.push('') - 1;
        this.body = '';
        this.readChildren(node);
        this.notes[place] = this.body;
        this.body = body;
    }
}

/** The words of each document of a file. A common event is left out: only a mention prints it. */
export function authorsWords(file: ast.File): AuthorsWords[] {
    const [first, ...rest] = file.resolutions.length > 0 ? file.resolutions : [undefined];
    const before = { ...file, resolutions: [], sections: file.sections.filter(section => !first || section.keyword !== 'event') };
    return [[first, before] as const, ...rest.map(resolution => [resolution, undefined] as const)].map(([resolution, outside]) => {
        const reader = new Reader();
        reader.read(resolution?.text);
        reader.read(outside);
        if (resolution) reader.readChildren({ ...resolution, text: undefined } as ast.Resolution);
        return { body: reader.body, notes: reader.notes.join(' '), isAll: reader.isAll };
    });
}
