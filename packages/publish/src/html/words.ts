/**
 * The publisher's own words. A label (`aria-label`) is heard, not seen: what is seen in a resolution is its author's.
 * Adding a language means adding a row to the table.
 */
export interface Words {
    readonly draftMark: string;
    readonly numberSign: string;
    /** Labels of footnotes. */
    readonly notes: string;
    readonly note: (number: number) => string;
    readonly backToNote: (number: number) => string;
    /** Words of the index page. */
    readonly index: {
        readonly title: string;
        readonly empty: string;
        readonly statuses: Readonly<Record<string, string>>;
        readonly recommendations: (count: number) => string;
    };
}

/** Picks the form of a noun by the plural rules of a language. */
function plural(language: string, forms: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>, count: number): string {
    return `${count} ${forms[new Intl.PluralRules(language).select(count)] ?? forms.other ?? ''}`;
}

const ru: Words = {
    draftMark: 'ПРОЕКТ',
    numberSign: '№',
    notes: 'Сноски',
    note: number => `Сноска ${number}`,
    backToNote: number => `Вернуться к месту сноски ${number}`,
    index: {
        title: 'Резолюции',
        empty: 'Здесь пока ничего нет.',
        statuses: { draft: 'проект', adopted: 'принята', approved: 'утверждена', rejected: 'отклонена', superseded: 'заменена', withdrawn: 'отозвана' },
        recommendations: count => plural('ru', { one: 'рекомендация', few: 'рекомендации', many: 'рекомендаций', other: 'рекомендации' }, count),
    },
};

const en: Words = {
    draftMark: 'DRAFT',
    numberSign: 'No.',
    notes: 'Footnotes',
    note: number => `Footnote ${number}`,
    backToNote: number => `Back to the mark of footnote ${number}`,
    index: {
        title: 'Resolutions',
        empty: 'There is nothing here yet.',
        statuses: { draft: 'draft', adopted: 'adopted', approved: 'approved', rejected: 'rejected', superseded: 'superseded', withdrawn: 'withdrawn' },
        recommendations: count => plural('en', { one: 'recommendation', other: 'recommendations' }, count),
    },
};

const table: Readonly<Record<string, Words>> = { ru, en };

/** The words for a BCP 47 tag; English for a language that has no row. */
export function wordsFor(language: string): Words {
    const primary = language.toLowerCase().split('-')[0] ?? '';
    return (Object.hasOwn(table, primary) ? table[primary] : undefined) ?? en;
}
