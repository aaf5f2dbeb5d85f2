import type { ast } from '@rezo/language';
import { isCompositeCstNode, type CstNode } from 'langium';
import { isBlank, isLineEnd } from '../../packages/language/src/lexer/characters.js';
import { language } from './language.js';

/** Offsets of characters that are neither blank nor in any leaf of the tree: what was lost. */
export function uncovered(file: ast.File, text: string): number[] {
    const covered = new Uint8Array(text.length);
    const pending: CstNode[] = file.$cstNode ? [file.$cstNode] : [];
    for (let node = pending.pop(); node; node = pending.pop()) {
        if (isCompositeCstNode(node)) for (const child of node.content) pending.push(child);
        else covered.fill(1, node.offset, node.end);
    }
    return Array.from({ length: text.length }, (_, offset) => offset).filter(offset => {
        const code = text.charCodeAt(offset);
        return !covered[offset] && !isBlank(code) && !isLineEnd(code);
    });
}

const closedSets = new Set(['status', 'mode', 'numbering', 'статус', 'формат', 'нумерация']);
const letterOrDigit = /[\p{L}\p{N}]/gu;

/** The letters and digits of a text that no formatter may touch: all but keywords, markers and values of closed sets. */
export function proseCharacters(text: string): string {
    const { tokens, hidden } = language.tokenize(text);
    const kept: { readonly startOffset: number; readonly image: string }[] = [...hidden];
    let inClosedSet = false;
    for (const token of tokens) {
        const { name } = token.tokenType;
        if (name === 'PROPERTY') inClosedSet = closedSets.has(token.image.replaceAll('\u00AD', '').normalize('NFC').toLowerCase());
        else if (name === 'END') inClosedSet = false;
        else if (!inClosedSet && ['TEXT', 'ESCAPED', 'ID', 'NOTE', 'PATH'].includes(name)) kept.push(token);
    }
    const images = kept.sort((a, b) => a.startOffset - b.startOffset).map(({ image }) => image);
    return images.join('').match(letterOrDigit)?.join('') ?? '';
}
