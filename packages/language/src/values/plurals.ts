import type { DialectId } from '../dialects/index.js';

/** The forms of a noun after a number: «1 пункт», «2 пункта», «5 пунктов»; English has `one` and `many`. */
export interface NounForms {
    readonly one: string;
    readonly few: string;
    readonly many: string;
}

const plurals: Partial<Record<DialectId, Intl.PluralRules>> = {};

/** A number with its noun in the right form. */
export function counted(count: number, forms: NounForms, locale: DialectId): string {
    const rules = plurals[locale] ??= new Intl.PluralRules(locale);
    const category = rules.select(count);
    return `${count} ${category === 'one' ? forms.one : category === 'few' ? forms.few : forms.many}`;
}
