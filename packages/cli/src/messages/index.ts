import type { Locale } from '../locale.js';
import { en } from './en.js';
import type { Messages } from './messages.js';
import { ru } from './ru.js';

const tables: Readonly<Record<Locale, Messages>> = { ru, en };

export function messagesFor(locale: Locale): Messages {
    return tables[locale];
}
