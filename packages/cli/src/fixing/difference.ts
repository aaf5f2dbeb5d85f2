import { createTwoFilesPatch } from 'diff';
import type { Paint } from '../text/colour.js';
import { harmless } from '../text/harmless.js';

/** What fixes change in a file, as a unified diff that `patch -p0` applies. */
export function difference(shown: string, before: string, after: string, paint: Paint): string {
    const patch = createTwoFilesPatch(shown, shown, before, after, undefined, undefined, { context: 2 });
    return patch.split('\n').slice(1).map(line => coloured(line, paint)).join('\n');
}

function coloured(line: string, paint: Paint): string {
    const text = harmless(line);
    if (line.startsWith('---') || line.startsWith('+++')) return paint('bold', text);
    if (line.startsWith('@@')) return paint('cyan', text);
    if (line.startsWith('+')) return paint('green', text);
    return line.startsWith('-') ? paint('red', text) : text;
}
