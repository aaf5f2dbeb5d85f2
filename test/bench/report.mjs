/** The rows that the cases give, and the table that is printed of them. A row without a limit is there to be known. */

/** @typedef {{ what: string, value: number, limit: number | undefined, detail: string, digits: number }} Row */

/** @returns {Row} */
export function ratio(what, value, limit, detail) {
    return { what, value, limit, detail, digits: 2 };
}

/** @returns {Row} */
export function number(what, value, detail, limit) {
    return { what, value, limit, detail, digits: limit === undefined ? 2 : 0 };
}

/** «rezo 104 ms (98–121), markdownIt 69 ms (65–80)» */
export function times(measured, ...names) {
    return names.map(name => {
        const { median, least, most } = measured[name];
        return `${name} ${median.toFixed(0)} ms (${least.toFixed(0)}–${most.toFixed(0)})`;
    }).join(', ');
}

export function isMissed({ value, limit }) {
    return limit !== undefined && !(value <= limit);
}

/** A Markdown table, readable as it is. */
export function table(rows) {
    const cells = rows.map(row => [
        row.what, row.value.toFixed(row.digits), row.limit === undefined ? '' : `≤ ${row.limit}`,
        row.limit === undefined ? '' : isMissed(row) ? 'missed' : 'met', row.detail,
    ]);
    const all = [['', 'measured', 'limit', '', 'medians (least–most)'], ...cells];
    const widths = all[0].map((_, column) => Math.max(...all.map(row => row[column].length)));
    const line = row => `| ${row.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`;
    return [line(all[0]), `|${widths.map(width => '-'.repeat(width + 2)).join('|')}|`, ...cells.map(line)].join('\n');
}
