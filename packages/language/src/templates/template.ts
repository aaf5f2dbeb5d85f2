export const templateKinds = ['conference', 'meeting', 'assembly', 'registry'] as const;
export type TemplateKind = (typeof templateKinds)[number];

/**
 * The text of a new file for each kind, with the places to fill in: `⟨words⟩`, and `⟨=words⟩` for the same words again, which
 * change with the first ones. `date` is the day on which the file is made.
 */
export type Templates = Readonly<Record<TemplateKind, (date: Date) => string>>;

const places = /⟨(=?)([^⟩]*)⟩/gu;

/** With the words of the template in every place. */
export function plainText(template: string): string {
    return template.replace(places, '$2');
}

/** As a snippet of an editor, which goes from place to place: `${1:words}`, and `$1` for the same words again. */
export function snippet(template: string): string {
    const numbers = new Map<string, number>();
    let count = 0;
    return template.replace(/[\\$}]/gu, '\\$&').replace(places, (_, again: string, words: string) => {
        if (again) return `$${numbers.get(words)}`;
        numbers.set(words, ++count);
        return `\${${count}:${words}}`;
    });
}

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** `14.03.2025`, by the calendar of the place. */
export function dottedDate(date: Date): string {
    return `${twoDigits(date.getDate())}.${twoDigits(date.getMonth() + 1)}.${date.getFullYear()}`;
}

/** `2025-03-14`, by the calendar of the place. */
export function isoDate(date: Date): string {
    return `${date.getFullYear()}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`;
}

/** The same day a year later; the 28th for the 29th of February. */
export function yearLater(date: Date): Date {
    const later = new Date(date.getFullYear() + 1, date.getMonth(), date.getDate());
    return later.getMonth() === date.getMonth() ? later : new Date(date.getFullYear() + 1, date.getMonth() + 1, 0);
}
