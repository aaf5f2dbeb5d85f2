/** Brackets behind a mention or a note that the scanner kept as text. */
import type { CheckedFile, Finding } from './rule.js';

export function* scanRemarks({ remarks, text }: CheckedFile): Iterable<Finding> {
    for (const { code, start, end } of remarks) {
        const owner = /\\[\p{L}\p{N}\p{M}_.-]+$/u.exec(text.slice(Math.max(0, start - 80), start))?.[0] ?? '';
        const span = { start: start - owner.length, end };
        yield code === 'unclosed-group'
            ? {
                span,
                message: {
                    ru: `Скобка после «${owner}» не закрыта, и слова в ней остались простым текстом: поставьте «)» там, где они кончаются.`,
                    en: `The bracket after “${owner}” is not closed, so its words are plain text: put “)” where they end.`,
                },
            }
            : {
                span,
                severity: 'warning',
                message: {
                    ru: `Скобки вложены слишком глубоко, и «${owner}(» осталось простым текстом: вынесите внутреннюю сноску наружу.`,
                    en: `The brackets are nested too deep, so “${owner}(” is plain text: take the inner note out.`,
                },
            };
    }
}
