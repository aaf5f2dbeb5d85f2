/** Fixtures of rules: texts in which »« stand around each place where the rule must report. */
import type { SourceEdit, SourceSpan } from '../rule.js';

export interface MarkedText {
    readonly text: string;
    readonly spans: readonly SourceSpan[];
}

/**
 * Reads a fixture: the common indentation and the first line's end are dropped, `»` and `«` taken out. Quotation marks of the
 * text itself are written `‹` and `›`. A mark without its counterpart, or one inside another, is a mistake of the fixture.
 */
export function readFixture(fixture: string): MarkedText {
    const source = dedent(fixture);
    const spans: SourceSpan[] = [];
    let text = '';
    let start: number | undefined;
    for (const character of source) {
        if (character === '»') {
            if (start !== undefined) throw new Error(`Malformed fixture: » inside »« in ${JSON.stringify(source)}`);
            start = text.length;
        } else if (character === '«') {
            if (start === undefined) throw new Error(`Malformed fixture: « without » in ${JSON.stringify(source)}`);
            spans.push({ start, end: text.length });
            start = undefined;
        } else {
            text += character === '‹' ? '«' : character === '›' ? '»' : character;
        }
    }
    if (start !== undefined) throw new Error(`Malformed fixture: » without « in ${JSON.stringify(source)}`);
    return { text, spans };
}

/** The fixture that would expect these spans, for a readable difference. */
export function markText(text: string, spans: readonly SourceSpan[]): string {
    const quoted = (part: string): string => part.replaceAll('«', '‹').replaceAll('»', '›');
    let at = 0;
    let marked = '';
    for (const { start, end } of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
        marked += `${quoted(text.slice(at, start))}»${quoted(text.slice(start, end))}«`;
        at = end;
    }
    return marked + quoted(text.slice(at));
}

/** Applies edits, the earlier ones winning where two overlap, as `--fix` does. */
export function applyEdits(text: string, edits: readonly SourceEdit[]): string {
    let at = 0;
    let result = '';
    for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
        if (edit.start < at) continue;
        result += text.slice(at, edit.start) + edit.text;
        at = edit.end;
    }
    return result + text.slice(at);
}

export function dedent(source: string): string {
    if (!source.startsWith('\n')) return source;
    const lines = source.slice(1).split('\n');
    const indents = lines.filter(line => line.trim() !== '').map(line => /^ */u.exec(line)?.[0].length ?? 0);
    const common = Math.min(...indents);
    return lines.map(line => line.slice(common)).join('\n').trimEnd() + '\n';
}
