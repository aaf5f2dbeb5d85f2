import { declarationKinds } from '../../dialects/index.js';
import type { Declaration } from '../../generated/ast.js';
import { plainText } from '../../syntax/prose.js';
import { lineBreakOf, linesOfNode, type Place, type Refactoring } from './place.js';

/** Puts the declarations into the order of their kinds and names; comments directly above one go with it. */
export function sortDeclarations({ file, text, dialect }: Place): Refactoring[] {
    const declarations = file.declarations.filter(declaration => declaration.blocks.length + declaration.addressees.length + declaration.areas.length === 0);
    const [first] = declarations;
    if (!first || declarations.length < 2 || declarations.length !== file.declarations.length || isInterrupted(file.declarations, text)) return [];
    const sorted = declarations.toSorted((a, b) => kindOf(a) - kindOf(b) || plainText(a.text).localeCompare(plainText(b.text), dialect.id));
    if (sorted.every((declaration, index) => declaration === declarations[index])) return [];
    const chunks = new Map(declarations.map(declaration => [declaration, chunkOf(declaration, text)]));
    const start = Math.min(...[...chunks.values()].map(chunk => chunk.start));
    const end = Math.max(...[...chunks.values()].map(chunk => chunk.end));
    const lineBreak = lineBreakOf(text);
    const lines = sorted.map(declaration => {
        const chunk = chunks.get(declaration) ?? { start, end: start };
        return text.slice(chunk.start, chunk.end).replace(/[\r\n]+$/, '');
    });
    const closing = /[\r\n]$/.test(text.slice(start, end)) ? lineBreak : '';
    return [{ title: { ru: 'Упорядочить объявления', en: 'Sort the declarations' }, kind: 'source', edits: [{ start, end, text: lines.join(lineBreak + lineBreak) + closing }] }];
}

const kindOf = (declaration: Declaration): number => declarationKinds.findIndex(kind => kind === declaration.keyword);

/** Something else stands between the declarations: imports, sections, a resolution. */
function isInterrupted(declarations: readonly Declaration[], text: string): boolean {
    return declarations.some((declaration, index) => {
        const next = declarations[index + 1];
        if (!next) return false;
        const between = text.slice(linesOfNode(declaration, text).end, chunkOf(next, text).start);
        return between.trim() !== '';
    });
}

/** The lines of a declaration with the comment lines directly above it. */
function chunkOf(declaration: Declaration, text: string): { start: number; end: number } {
    const { start, end } = linesOfNode(declaration, text);
    let top = start;
    for (;;) {
        const before = text.slice(0, top);
        const line = /(?:^|\r\n|\n|\r)([ \t]*\/\/[^\r\n]*)(?:\r\n|\n|\r)$/.exec(before.slice(Math.max(0, top - 2000)));
        if (!line?.[1]) return { start: top, end };
        top -= line[1].length + (/(?:\r\n|\n|\r)$/.exec(before)?.[0].length ?? 0);
    }
}
