import { en, ru } from '../dialects/index.js';
import { readMarker } from '../lexer/markers.js';
import { fromRoman, toRoman } from '../values/roman.js';

/** The marker of an item that follows one with this marker: `-` after `-`, `4.` after `3.`, `1.3.` after `1.2.`, `б)` after `а)`. */
export function nextMarker(written: string): string {
    const marker = readMarker(written);
    switch (marker.style) {
        case 'decimal': case 'dotted':
            return `${[...marker.path.slice(0, -1), (marker.path.at(-1) ?? 0) + 1].join('.')}${marker.delimiter}`;
        case 'roman':
            return `${toRoman((fromRoman(marker.letters) ?? 0) + 1) ?? marker.letters}${marker.delimiter}`;
        case 'letter': {
            const small = marker.letters.toLowerCase();
            const alphabet = [ru.itemLetters, en.itemLetters].find(letters => letters.includes(small)) ?? '';
            const next = alphabet[alphabet.indexOf(small) + 1] ?? small;
            return `${small === marker.letters ? next : next.toUpperCase()})`;
        }
        default:
            return written;
    }
}
