/** The languages of the keywords; the extension needs no more of them than their names. */
import type { Dialect } from '@rezo/language';

export type DialectId = Dialect['id'];
export const dialects: readonly DialectId[] = ['ru', 'en'];
