import type { IToken } from 'chevrotain';
import type { RezoLexerResult } from '../../packages/language/src/lexer/rezo-lexer.js';

const longest = 60;
const invisible = /[\p{C}\p{Z}\p{M}]/gu;

/** An image in quotes, characters that cannot be seen as code points, the middle of a long one left out. */
function quoted(image: string): string {
    const characters = [...image];
    const shown = characters.length <= longest ? image
        : `${characters.slice(0, longest - 20).join('')}…(${characters.length})…${characters.slice(-10).join('')}`;
    return `‹${shown.replace(invisible, character => (character === ' ' ? ' ' : `{${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`))}›`;
}

function describeToken({ tokenType, image, startLine, startColumn }: IToken): string {
    const place = `${startLine}:${startColumn}`;
    return `${place.padEnd(7)}${tokenType.name}${image === '' ? '' : ` ${quoted(image)}`}`;
}

/** A token a line, comments among them where they stand, remarks at the end. */
export function describeTokens({ tokens, hidden, report }: RezoLexerResult): string {
    const inOrder = [...tokens, ...hidden].sort((a, b) => a.startOffset - b.startOffset || tokens.indexOf(a) - tokens.indexOf(b));
    const remarks = report.remarks.map(({ code, start, end }) => `remark ${code} ${start}–${end}`);
    return [...inOrder.map(describeToken), ...remarks].map(line => `${line}\n`).join('');
}
