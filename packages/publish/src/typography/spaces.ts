import type { Locale } from './rules.js';

const nbsp = '\u00A0';
type Replacement = readonly [pattern: RegExp, replacement: string];

const always: readonly Replacement[] = [
    // Groups of digits: 1 200 000.
    [/(?<![\d.,\u00A0-])(\d{1,3}) (\d{3})(?: (\d{3}))?(?: (\d{3}))?(?![\d-])/g, ''],
    [/(?<=\d) (?=[%‰°])/g, nbsp],
    [/№ (?=\S)/g, `№${nbsp}`],
];

const byLocale: Readonly<Record<Locale, readonly Replacement[]>> = {
    ru: [
        [/(?<=\d) (?=(?:гг?\.|г\. ?г\.|год(?:а|у|ом|ы|ов|ах)?|лет|вв?\.|век[аеу]?|чел\.|человек[а]?|час(?:а|ов)?|кв\.)(?![A-Za-zА-Яа-яЁё]))/g, nbsp],
        [/(?<=\d-[а-яё]{1,3}) (?=(?:годы|год|годах|век|классы|класс|квартал)(?![A-Za-zА-Яа-яЁё]))/g, nbsp],
        [/(?<![A-Za-zА-Яа-яЁё0-9])((?:пп?|ч|ст|гл|разд|абз|подп|прил|табл|рис|стр|с)\.) (?=\d)/g, `$1${nbsp}`],
        // А. С. Пушкин, А. Пушкин, Пушкин А. С.
        [/(?<![A-Za-zА-Яа-яЁё0-9])([А-ЯЁ]\.)[ ]?(?=[А-ЯЁ]\.[ \u00A0]?[А-ЯЁ][а-яё])/g, `$1${nbsp}`],
        [/(?<![A-Za-zА-Яа-яЁё0-9])([А-ЯЁ]\.) (?=[А-ЯЁ][а-яё])/g, `$1${nbsp}`],
        [/(?<=[А-ЯЁ][а-яё]+)[ \u00A0]([А-ЯЁ]\.)[ \u00A0]?([А-ЯЁ]\.)(?![A-Za-zА-Яа-яЁё]|[ \u00A0][А-ЯЁ][а-яё])/g, `${nbsp}$1${nbsp}$2`],
    ],
    en: [
        [/(?<![A-Za-zА-Яа-яЁё0-9])((?:No|Nos|Art|Arts|Sec|para|paras|p|pp|ch|vol|fig)\.) (?=\d)/gi, `$1${nbsp}`],
        [/(?<=(?<!\d)\d{1,2}) (?=(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)/g, nbsp],
        [/(?<=\b(?:January|February|March|April|May|June|July|August|September|October|November|December)) (?=\d{1,2}\b)/g, nbsp],
        [/(?<![A-Za-zА-Яа-яЁё0-9])([A-Z]\.) (?=[A-Z]\.|[A-Z][a-z])/g, `$1${nbsp}`],
        [/(?<![A-Za-zА-Яа-яЁё0-9])((?:Mr|Mrs|Ms|Dr|Prof)\.?) (?=[A-Z])/g, `$1${nbsp}`],
    ],
};

/** Spaces that must not end a line, beyond those that typograf knows. */
export function typesetSpaces(text: string, locale: Locale): string {
    let result = text;
    for (const [pattern, replacement] of [...always, ...byLocale[locale]]) {
        result = replacement === ''
            ? result.replace(pattern, group => group.replaceAll(' ', nbsp))
            : result.replace(pattern, replacement);
    }
    return result;
}
