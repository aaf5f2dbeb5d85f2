import type { Dialect, PropertyKey } from '../dialects/index.js';
import { parseEventMode } from '../values/closed-set.js';
import { parseCount } from '../values/count.js';
import { parseDateRange } from '../values/date-range.js';
import { formatCount, formatDateRange } from '../values/format.js';

/** A value as it is printed: dates, counts and modes in the words of the language, everything else as written. */
export function printedValue(key: PropertyKey, written: string, dialect: Dialect): string {
    switch (key) {
        case 'date': case 'dates': case 'issued': {
            const range = parseDateRange(written);
            return range.ok ? formatDateRange(range.value, dialect) : written;
        }
        case 'count': {
            const count = parseCount(written);
            return count.ok ? formatCount(count.value, dialect) : written;
        }
        case 'mode': {
            const mode = parseEventMode(written);
            return mode.ok ? dialect.modes[mode.value] : written;
        }
        default: return written;
    }
}
