export const templateKinds = ['conference', 'meeting', 'assembly', 'registry'] as const;
export type TemplateKind = (typeof templateKinds)[number];

export const dialects = ['ru', 'en'] as const;
export type DialectId = (typeof dialects)[number];

/**
 * The text of a new file for each kind, as a snippet: places to fill in, some of which are the same words twice. `date` is
 * the day on which it is made.
 */
export type Templates = Readonly<Record<TemplateKind, (date: Date) => string>>;

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** `14.03.2025`, by the calendar of the place. */
export function dottedDate(date: Date): string {
    return `${twoDigits(date.getDate())}.${twoDigits(date.getMonth() + 1)}.${date.getFullYear()}`;
}

/** `2025-03-14`, by the calendar of the place. */
export function isoDate(date: Date): string {
    return `${date.getFullYear()}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`;
}

/** The same day a year later; the last day of the month for the 29th of February. */
export function yearLater(date: Date): Date {
    const later = new Date(date.getFullYear() + 1, date.getMonth(), date.getDate());
    return later.getMonth() === date.getMonth() ? later : new Date(date.getFullYear() + 1, date.getMonth() + 1, 0);
}
