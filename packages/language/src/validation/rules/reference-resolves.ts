import { AstUtils, type CstNode } from 'langium';
import type { File, Mention } from '../../generated/ast.js';
import { namesOf } from '../../references/names.js';
import { nearest } from '../../values/nearest.js';
import type { CheckedFile, Finding, Fix, Rule, SourceSpan } from '../rule.js';
import { spanOfCst } from '../spans.js';

export const referenceResolves: Rule = {
    id: 'reference-resolves',
    severity: 'error',
    since: '0.1.0',
    tags: ['references'],
    fixable: true,
    title: { ru: 'Упоминание без объявления', en: 'Mention that names nothing' },
    *check(checked) {
        for (const mention of checked.nodes.mentions) {
            const target = mention.target.$refNode;
            if (target && mention.target.ref === undefined) yield unresolved(mention, target, checked);
        }
    },
};

function unresolved(mention: Mention, target: CstNode, { file, uses }: CheckedFile): Finding {
    const id = mention.target.$refText;
    const span = spanOfCst(target);
    const imported = uses.imported(AstUtils.getDocument(mention)).map(use => use.file);
    const names = [file, ...imported].flatMap((known: File) => [...namesOf(known).keys()]);
    const suggestion = nearest(id, names);
    return {
        span: { start: span.start - 1, end: span.end },
        message: suggestion === undefined
            ? {
                ru: `«\\${id}» ничего не называет: объявите его, подключите реестр или поставьте \\\\ вместо \\.`,
                en: `“\\${id}” names nothing: declare it, use its registry, or write \\\\ for a plain backslash.`,
            }
            : {
                ru: `«\\${id}» ничего не называет. Возможно, имелось в виду «\\${suggestion}»?`,
                en: `“\\${id}” names nothing. Did you mean “\\${suggestion}”?`,
            },
        fixes: suggestion === undefined ? [] : [replaceBy(suggestion, span)],
    };
}

function replaceBy(suggestion: string, span: SourceSpan): Fix {
    return {
        title: { ru: `Заменить на «\\${suggestion}»`, en: `Replace by “\\${suggestion}”` },
        edits: [{ ...span, text: suggestion }],
    };
}

