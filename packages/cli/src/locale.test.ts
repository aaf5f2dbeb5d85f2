import { expect, test } from 'vitest';
import { localeOf } from './locale.js';

test.each([
    [{}, 'en'], [{ LANG: 'ru_RU.UTF-8' }, 'ru'], [{ LANG: 'C.UTF-8' }, 'en'], [{ LC_ALL: 'C', LANG: 'ru_RU.UTF-8' }, 'en'],
    [{ LC_ALL: '', LC_MESSAGES: 'ru_RU', LANG: 'en_US' }, 'ru'], [{ LC_ALL: 'RU' }, 'ru'],
] as const)('%j is %s', (env, locale) => { expect(localeOf(env)).toBe(locale); });
