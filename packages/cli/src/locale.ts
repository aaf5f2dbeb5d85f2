export const locales = ['ru', 'en'] as const;
export type Locale = (typeof locales)[number];

export function isLocale(written: string): written is Locale {
    return (locales as readonly string[]).includes(written);
}

/** The language of messages that the environment asks for, as POSIX orders the variables: English unless it is Russian. */
export function localeOf(env: Readonly<Record<string, string | undefined>>): Locale {
    const wanted = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find(value => value);
    return wanted?.toLowerCase().startsWith('ru') ? 'ru' : 'en';
}
