import { textWidth } from './width.js';

/** Breaks a paragraph between words, so that no line but one with a longer word is wider than so many columns. */
export function wrap(paragraph: string, width: number, indent = ''): string {
    const lines: string[] = [];
    let line = '';
    // A dash does not begin a line.
    for (const word of paragraph.replace(/ +(?=[—–] )/g, '\u00A0').split(/ +/)) {
        const longer = line === '' ? word : `${line} ${word}`;
        if (line !== '' && textWidth(indent + longer) > width) {
            lines.push(line);
            line = word;
        } else {
            line = longer;
        }
    }
    return [...lines, line].map(text => indent + text).join('\n');
}
