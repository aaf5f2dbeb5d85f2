/** Letters that look the same in both alphabets, in pairs: the Latin one, then the Cyrillic one. */
const pairs = 'AАBВCСEЕHНIІJЈKКMМOОPРSЅTТXХYУaаcсeеiіjјoоpрsѕxхyу';

const latinByCyrillic = new Map<string, string>([['Ӏ', 'I'], ['ӏ', 'l']]);
const cyrillicByLatin = new Map<string, string>();
for (let at = 0; at < pairs.length; at += 2) {
    const latin = pairs.charAt(at);
    const cyrillic = pairs.charAt(at + 1);
    latinByCyrillic.set(cyrillic, latin);
    cyrillicByLatin.set(latin, cyrillic);
}

const replaced = (text: string, letters: ReadonlyMap<string, string>): string => {
    let result = '';
    for (const letter of text) result += letters.get(letter) ?? letter;
    return result;
};

/** The text with each Cyrillic letter that looks like a Latin one replaced by it: «ХХІV» → “XXIV”. Length is kept. */
export function toLatinLetters(text: string): string {
    return replaced(text, latinByCyrillic);
}

/** The text with each Latin letter that looks like a Cyrillic one replaced by it: “c” → «с». Length is kept. */
export function toCyrillicLetters(text: string): string {
    return replaced(text, cyrillicByLatin);
}
