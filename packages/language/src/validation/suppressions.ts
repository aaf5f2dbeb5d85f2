import { memoWhileChecking } from '../syntax/memo.js';
import type { CheckedFile, SourceSpan } from './rule.js';

/** `// rezo-off rule-id …` silences rules on the next line, `// rezo-off-file rule-id …` in the whole file. */
export interface Suppression {
    /** The comment, from its slashes to the end of its line. */
    readonly span: SourceSpan;
    readonly wholeFile: boolean;
    readonly rules: readonly { readonly id: string; readonly span: SourceSpan }[];
    /** The line that it silences; empty for a comment at the end of the file. */
    readonly silences: SourceSpan;
}

const directive = /^[\s\uFEFF]*(\/\/[ \t]*(?:rezo-off|резо-выкл)(-file|-файл)?(?![\p{L}\p{N}-])([^\r\n]*))$/u;

/** `item-ending`, or `house/deadline-given` of a plugin. */
const ruleId = /[\p{L}\p{N}_-]+(?:\/[\p{L}\p{N}_-]+)?/gu;

/** The suppressions of a text. A comment between one and the line that it speaks of does not part them. */
export function readSuppressions(text: string): Suppression[] {
    if (!text.includes('rezo-off') && !text.includes('резо-выкл')) return [];
    const lines = [...text.matchAll(/[^\r\n]*(?:\r\n|\n|\r|$)/g)].map(match => ({ start: match.index, end: match.index + match[0].replace(/[\r\n]+$/, '').length }));
    return lines.flatMap((line, index): Suppression[] => {
        const written = text.slice(line.start, line.end);
        const match = directive.exec(written);
        if (!match) return [];
        const [, comment = '', file, ids = ''] = match;
        const start = line.end - comment.length;
        const idsStart = line.end - ids.length;
        const next = lines.slice(index + 1).find(other => !/^\s*\/\//.test(text.slice(other.start, other.end)));
        return [{
            span: { start, end: start + comment.trimEnd().length },
            wholeFile: file !== undefined,
            rules: [...ids.matchAll(ruleId)].map(found => ({ id: found[0], span: { start: idsStart + found.index, end: idsStart + found.index + found[0].length } })),
            silences: next ?? { start: text.length, end: text.length },
        }];
    });
}

/** The suppressions of a file. */
export const suppressionsOf = memoWhileChecking(({ text }: CheckedFile): readonly Suppression[] => readSuppressions(text));

export function isSilenced(rule: string, start: number, suppressions: readonly Suppression[]): boolean {
    return suppressions.some(suppression => suppression.rules.some(({ id }) => id === rule) && reaches(suppression, start));
}

export function reaches({ wholeFile, silences }: Suppression, start: number): boolean {
    return wholeFile || (silences.start <= start && start <= silences.end);
}
