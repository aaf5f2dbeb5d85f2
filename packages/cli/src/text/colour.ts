import { styleText } from 'node:util';
import type { Output } from '../io.js';

export type Style = Parameters<typeof styleText>[0];
export type Paint = (style: Style, text: string) => string;

/**
 * Colours for an output: on a terminal, unless NO_COLOR is set; elsewhere only if FORCE_COLOR is. `styleText` itself reads
 * these variables of the process.
 */
export function painterFor(output: Output): Paint {
    return isStream(output)
        ? (style, text) => styleText(style, text, { stream: output })
        : (_style, text) => text;
}

function isStream(output: Output): output is Output & NodeJS.WriteStream {
    return 'writable' in output && 'on' in output;
}
