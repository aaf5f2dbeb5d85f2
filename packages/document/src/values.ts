import { formatCount, formatDateRange, parseCount, parseDateRange, parseEventMode, parseStatus, type Dialect, type Parsed, type PropertyKey } from '@rezo/language';

type Formatter = (written: string, dialect: Dialect) => string | undefined;

/** A formatter of what a parser has read; nothing for what it cannot read. */
function formatter<T>(parse: (written: string) => Parsed<T>, print: (value: T, dialect: Dialect) => string): Formatter {
    return (written, dialect) => {
        const read = parse(written);
        return read.ok ? print(read.value, dialect) : undefined;
    };
}

const dates = formatter(parseDateRange, formatDateRange);

const formatters: Partial<Record<PropertyKey, Formatter>> = {
    date: dates, dates, issued: dates,
    count: formatter(parseCount, formatCount),
    mode: formatter(parseEventMode, (mode, dialect) => dialect.modes[mode]),
    status: formatter(parseStatus, (status, dialect) => dialect.statuses[status]),
};

/** A data value in the words of the document's language; everything else, and what cannot be read, as written. */
export function formatValue(key: PropertyKey, written: string, dialect: Dialect): string {
    return formatters[key]?.(written, dialect) ?? written;
}
