import { as, type Custom } from './custom.js';

export const en: readonly Custom[] = [
    {
        wrong: /(?<![A-Za-z.])(e\. ?g|i\. ?e)(?![A-Za-z.])/g, right: ([written]) => `${written.replace(' ', '')}.`,
        trait: 'stopsBehindLatin',
        why: { ru: 'после каждой буквы точка', en: 'each letter has its full stop' },
    },
    {
        wrong: /(?<=\d ?)([ap]\.m)(?![A-Za-z.])|(?<![A-Za-z.])(Ph\.D)(?![A-Za-z.])/g, right: ([written]) => `${written}.`,
        trait: 'stopsBehindLatin',
        why: { ru: 'после каждой буквы точка', en: 'each letter has its full stop' },
    },
    {
        wrong: /(?<![A-Za-z.])et\. ?al\.?(?![A-Za-z])/g, right: as('et al.'),
        trait: 'stopsBehindLatin',
        why: { ru: '«et» — целое слово', en: '“et” is a whole word' },
    },
    {
        wrong: /(?<![\d.,A-Za-z-])(\d+)(st|nd|rd|th)(?![A-Za-z])/g, right: ([, digits = '']) => `${digits}${ordinalEnding(Number(digits))}`,
        trait: 'digits',
        why: { ru: 'окончание другое', en: 'the ending is another' },
    },
    {
        wrong: /(?<![A-Za-z])(Nos?\.)(\d+)(?!\d|\.[A-Za-z])/g, right: as('$1 $2'),
        trait: 'digits',
        why: { ru: 'после сокращения пробел', en: 'a space follows the abbreviation' },
    },
    {
        wrong: /(?<![\d.,A-Za-z/№-])(\d+(?:\.\d+)?)(kg|km|ha|mm|cm|kWh|MW)(?![A-Za-z\d²³])/g, right: as('$1 $2'),
        trait: 'digits',
        why: { ru: 'между числом и единицей пробел', en: 'a space stands between number and unit' },
    },
];

function ordinalEnding(number: number): string {
    const tens = number % 100;
    if (tens > 10 && tens < 14) return 'th';
    return ['th', 'st', 'nd', 'rd'][number % 10] ?? 'th';
}
