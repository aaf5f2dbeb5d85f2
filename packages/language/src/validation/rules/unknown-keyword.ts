import { misspeltHeads, type MisspeltHead } from '../misspelt.js';
import { alternatives } from '../messages.js';
import type { Finding, Fix, Rule } from '../rule.js';

export const unknownKeyword: Rule = {
    id: 'unknown-keyword',
    severity: 'warning',
    since: '0.1.0',
    tags: ['structure'],
    fixable: true,
    title: { ru: 'Ключевое слово с опечаткой', en: 'Misspelt keyword' },
    check: checked => [...misspeltHeads(checked).values()].map(report),
};

function report(head: MisspeltHead): Finding {
    const meant = head.candidates.map(candidate => likeWritten(candidate, head.written));
    const names = alternatives(meant);
    return {
        span: head.span,
        message: {
            ru: `Ключевого слова «${head.written}» нет, строка осталась текстом. Возможно, имелось в виду ${names.ru}?`,
            en: `There is no keyword “${head.written}”, so the line is plain text. Did you mean ${names.en}?`,
        },
        fixes: meant.length === 1 && meant[0] !== undefined ? [replaceBy(meant[0], head)] : [],
    };
}

/** A keyword may begin with a capital letter; in capitals throughout it is none. */
function likeWritten(keyword: string, written: string): string {
    const capital = written[0] !== written[0]?.toLowerCase() && written !== written.toUpperCase();
    return capital ? `${keyword[0]?.toUpperCase()}${keyword.slice(1)}` : keyword;
}

function replaceBy(keyword: string, { span }: MisspeltHead): Fix {
    return {
        title: { ru: `Заменить на «${keyword}»`, en: `Replace by “${keyword}”` },
        edits: [{ ...span, text: keyword }],
        isGuess: true,
    };
}
