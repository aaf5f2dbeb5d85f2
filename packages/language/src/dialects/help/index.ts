import type { DialectId } from '../dialect.js';
import { enHelp } from './en.js';
import type { DialectHelp } from './help.js';
import { ruHelp } from './ru.js';

const byDialect: Readonly<Record<DialectId, DialectHelp>> = { ru: ruHelp, en: enHelp };

/** What the editor says about the language to a reader of this one. */
export function helpIn(id: DialectId): DialectHelp {
    return byDialect[id];
}

export type { DialectHelp, KeywordHelp } from './help.js';
