import type { Message } from '../rule.js';

/** `bare`: an English verb without “to”; `gerund`: an English form in -ing. */
export type ItemKind = 'infinitive' | 'noun' | 'finite' | 'bare' | 'gerund';

/** In the genitive, and with an article: what an item «начинается с …» or “begins with”. */
export const kindNames: Readonly<Record<ItemKind, Message>> = {
    infinitive: { ru: 'инфинитива', en: 'an infinitive' },
    noun: { ru: 'существительного', en: 'a noun' },
    finite: { ru: 'глагола в личной форме', en: 'a finite verb' },
    bare: { ru: 'глагола без «to»', en: 'a verb without “to”' },
    gerund: { ru: 'формы на -ing', en: 'an -ing form' },
};

/** Two kinds that may stand beside each other under one lead: “funding of…; the development of…”. */
export function areAlike(one: ItemKind, other: ItemKind): boolean {
    const isNominal = (kind: ItemKind): boolean => kind === 'noun' || kind === 'gerund';
    return one === other || (isNominal(one) && isNominal(other));
}
