/** Names of rules, each with what a text must hold for the rule to have any work: most have none in most paragraphs. */
export type RuleTable = Readonly<Record<string, RegExp>>;

/**
 * The rules of typograf that a published resolution is given, by language.
 *
 * A list of what is allowed, since most of the others repair the author's prose and that is the checker's work, with the
 * author looking on: they reorder dates (`ru/date/fromISO`) and telephone numbers, drop letters (`ru/number/ordinals`,
 * `ru/nbsp/years`: «г.г.» → «гг.»), replace them (`ru/typo/switchingKeyboardLayout`, `common/symbols/copy`, `1/2` → «½»),
 * join words (`ru/dash/to`), add commas (`ru/punctuation/ano`) or tell a minus from a dash by luck (`ru/dash/*`; see `dashes.ts`).
 */
const common: RuleTable = {
    'common/punctuation/apostrophe': /'/,
    'common/punctuation/hellip': /\.\.\./,
    'common/nbsp/afterSectionMark': /§/,
    'common/nbsp/afterShortWord': / /,
    'common/nbsp/afterShortWordByList': / /,
    'common/nbsp/beforeShortLastNumber': / \d/,
    'common/nbsp/beforeShortLastWord': /[.!?…]/,
};

const russian: RuleTable = {
    'ru/nbsp/abbr': /[а-яё]\. ?[а-яё]/,
    'ru/nbsp/addr': /[а-яё]\. ?[а-яёa-z\d]|дом|литер|этаж|п-д|мкр?-?н/i,
    'ru/nbsp/afterNumberSign': /№/,
    'ru/nbsp/beforeParticle': / (?:л|ж|б)/,
    'ru/nbsp/dayMonth': /\d /,
    'ru/nbsp/initials': /[А-ЯЁ]\./,
    'ru/nbsp/mln': /\d ?[тм]/i,
    'ru/nbsp/ooo': /(?:ОО|АО|НИИ|ПБОЮЛ) /,
    'ru/nbsp/page': /\. *\d/,
    'ru/nbsp/rubleKopek': /\d ?[рк]/,
    'ru/nbsp/see': /[си]м\./i,
    'ru/nbsp/year': /\d ?г/,
};

/** Languages that have typography; the text of any other is printed as it stands. */
export type Locale = 'ru' | 'en';

/** Turns straight quotation marks; run apart, because it looks at the whole paragraph. */
export const quoteRule = 'common/punctuation/quote';

export const allowedRules: Readonly<Record<Locale, RuleTable>> = { ru: { ...common, ...russian }, en: common };

/** Locales of typograf: the first is the document's, the letters of all of them count as letters. */
export const typografLocales: Readonly<Record<Locale, readonly string[]>> = { ru: ['ru', 'en-US'], en: ['en-US'] };

/** The typographic locale of a BCP 47 tag, by its primary subtag. */
export function localeOf(language: string): Locale | undefined {
    const primary = language.toLowerCase().split('-')[0];
    return primary === 'ru' || primary === 'en' ? primary : undefined;
}
