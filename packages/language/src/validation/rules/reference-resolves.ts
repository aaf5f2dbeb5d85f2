import type { CstNode } from 'langium';
import type { File, Mention } from '../../generated/ast.js';
import { dialects } from '../../dialects/index.js';
import { namesOf } from '../../references/names.js';
import { nearest } from '../../values/nearest.js';
import { mapDefined } from '../map-defined.js';
import { formProblem, itemProblem } from '../mention-forms.js';
import type { CheckedFile, Finding, Fix, Rule, SourceSpan } from '../rule.js';
import { scanRemarks } from '../scan-remarks.js';
import { spanOfCst } from '../spans.js';

export const referenceResolves: Rule = {
    id: 'reference-resolves',
    severity: 'error',
    since: '0.1.0',
    tags: ['references'],
    fixable: true,
    title: { ru: 'Упоминание без объявления', en: 'Mention that names nothing' },
    check(checked) {
        const suggest = suggester(checked);
        const found = mapDefined(checked.nodes.mentions, mention => {
            const target = mention.target.$refNode;
            if (!target) return undefined;
            return mention.target.ref === undefined ? unresolved(mention, target, suggest) : formProblem(mention, checked) ?? itemProblem(mention);
        });
        return checked.remarks.length === 0 ? found : [...found, ...scanRemarks(checked)];
    },
};

type Suggest = (id: string) => string | undefined;

/** More wrong names than this in one file are no slips. */
const mostSuggestions = 200;

/** Nearest known ids; what is known is collected when the first one is asked for. */
function suggester({ file, uses, document }: CheckedFile): Suggest {
    let names: readonly string[] | undefined;
    const known = new Map<string, string | undefined>();
    return id => {
        if (known.has(id) || known.size >= mostSuggestions) return known.get(id);
        names ??= [file, ...uses.imported(document).map(use => use.file)].flatMap((each: File) => [...namesOf(each).keys()]);
        const suggestion = nearest(id, names);
        known.set(id, suggestion);
        return suggestion;
    };
}

const noteWords: ReadonlySet<string> = new Set(dialects.map(dialect => dialect.note));

function unresolved(mention: Mention, target: CstNode, suggest: Suggest): Finding {
    const id = mention.target.$refText;
    const { start, end } = spanOfCst(target);
    const span: SourceSpan = { start: start - 1, end };
    if (noteWords.has(id.toLowerCase())) {
        return {
            span,
            message: {
                ru: `За «\\${id}» не следует скобка: напишите текст сноски сразу после слова — \\${id}(…).`,
                en: `“\\${id}” is not followed by a bracket: write the text of the note right after the word — \\${id}(…).`,
            },
        };
    }
    const suggestion = suggest(id);
    return {
        span,
        message: suggestion === undefined
            ? {
                ru: `«\\${id}» ничего не называет: объявите его, подключите реестр или поставьте \\\\ вместо \\.`,
                en: `“\\${id}” names nothing: declare it, use its registry, or write \\\\ for a plain backslash.`,
            }
            : {
                ru: `«\\${id}» ничего не называет. Возможно, имелось в виду «\\${suggestion}»?`,
                en: `“\\${id}” names nothing. Did you mean “\\${suggestion}”?`,
            },
        fixes: suggestion === undefined ? [] : [replaceBy(suggestion, { start, end })],
    };
}

function replaceBy(suggestion: string, span: SourceSpan): Fix {
    return {
        title: { ru: `Заменить на «\\${suggestion}»`, en: `Replace by “\\${suggestion}”` },
        edits: [{ ...span, text: suggestion }],
        isGuess: true,
    };
}
