import type { Resolution } from '../../generated/ast.js';
import { memo } from '../../syntax/memo.js';
import { containerOfType } from '../../syntax/nodes.js';
import { plainText } from '../../syntax/prose.js';
import { propertyOf } from '../../syntax/properties.js';
import { matchesIn } from '../matches.js';
import { textsWith, type ProseText } from '../prose-text.js';
import type { Finding, Rule } from '../rule.js';

export const spaceBeforePunctuation: Rule = {
    id: 'space-before-punctuation',
    severity: 'warning',
    since: '0.1.0',
    tags: ['text'],
    fixable: true,
    title: { ru: 'Пробел перед знаком препинания', en: 'Space before a punctuation mark' },
    check: checked => textsWith(checked, 'blanksBeforeMarks').flatMap(text => (isSpaced(text) ? [] : [...report(text)])),
};

/** Behind a word, and with nothing behind the mark that would make it part of a name or a face: “ .NET”, “ :)”, «1 : 100». A comma between two words needs no space behind it to be one. */
const found = /(?<=[^\s(«„“[_.…–—/+=<>-])\s+(?:([,.!?)»])(?=$|[\s)»”“\],;:!?])|([;:])(?=$|[\s»”“\]])|(?<=[а-яёa-z][^\S\r\n])(,)(?=[а-яёa-z]))/g;

/** French puts spaces before its high marks, and inside its quotation marks. */
const isFrench = memo((resolution: Resolution): boolean => /^fr\b/i.test(plainText(propertyOf(resolution, 'language')?.value).trim()));

function isSpaced({ prose }: ProseText): boolean {
    const resolution = containerOfType<Resolution>(prose, 'Resolution');
    return resolution !== undefined && isFrench(resolution);
}

function* report(text: ProseText): Iterable<Finding> {
    for (const match of matchesIn(text.text, found)) {
        const mark = match[1] ?? match[2] ?? match[3] ?? '';
        const at = match.index + match[0].length - 1;
        if (mark === ':' && isRatio(text.text, match.index, at)) continue;
        if (mark === '»' && text.text.slice(Math.max(0, match.index - 12), match.index).includes('_')) continue;
        const quoted = mark === '»' ? mark : `«${mark}»`;
        yield {
            span: text.span(match.index, at + 1),
            message: { ru: `Лишний пробел перед ${quoted}.`, en: `Needless space before “${mark}”.` },
            fixes: [{ title: { ru: 'Убрать пробел', en: 'Remove the space' }, edits: text.without(match.index, at) }],
        };
    }
}

function isRatio(text: string, before: number, at: number): boolean {
    return /\d/.test(text[before - 1] ?? '') && /^\s*\d/.test(text.slice(at + 1, at + 4));
}
