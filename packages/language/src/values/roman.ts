const steps: readonly (readonly [value: number, letters: string])[] = [
    [1000, 'M'], [900, 'CM'], [500, 'D'], [400, 'CD'], [100, 'C'], [90, 'XC'], [50, 'L'], [40, 'XL'],
    [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I'],
];

/** Longest numeral: MMMDCCCLXXXVIII. */
const longest = 15;

/** The Roman numeral of a whole number 1–3999 in capital Latin letters; undefined for any other number. */
export function toRoman(value: number): string | undefined {
    if (!Number.isInteger(value) || value < 1 || value > 3999) return undefined;
    let numeral = '';
    let rest = value;
    for (const [step, letters] of steps) {
        while (rest >= step) {
            numeral += letters;
            rest -= step;
        }
    }
    return numeral;
}

/** The value of a Roman numeral in capital Latin letters; undefined unless it is written the one right way (“IIII” is not). */
export function fromRoman(numeral: string): number | undefined {
    if (numeral.length > longest) return undefined;
    let value = 0;
    let at = 0;
    for (const [step, letters] of steps) {
        while (numeral.startsWith(letters, at)) {
            value += step;
            at += letters.length;
        }
    }
    return toRoman(value) === numeral ? value : undefined;
}
