import { formatText, type OpenFile } from '@rezo/language';
import type { Outcome, SourceItem } from './job.js';

/** The formatted text with the line ends and the byte order mark of the original. */
export function formatFile(item: SourceItem, file: OpenFile, bom: boolean): Outcome {
    const canonical = formatText(file);
    const text = usesCrlf(file.text) ? canonical.replaceAll('\n', '\r\n') : canonical;
    return {
        path: item.path, shown: item.shown, diagnostics: [], errors: 0, warnings: 0, fixable: 0, imports: [],
        formatted: { text: bom ? `\uFEFF${text}` : text, changed: text !== file.text },
    };
}

/** Whether every line ends as Windows ends it; mixed line ends become one kind. */
export function usesCrlf(text: string): boolean {
    return text.includes('\r\n') && !/\r(?!\n)|(?<!\r)\n/u.test(text);
}
