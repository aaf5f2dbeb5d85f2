import { dialects } from '../../dialects/index.js';
import type { Property } from '../../generated/ast.js';
import { keywordLeaf } from '../../syntax/keywords.js';
import { isKnownHere, type PropertyValueKind } from '../../syntax/properties.js';
import { isEmptyProse, soleMention } from '../../syntax/prose.js';
import { fold } from '../../values/fold.js';
import type { ValueProblem } from '../../values/parsed.js';
import { excerpt } from '../places.js';
import type { CheckedFile, Finding, Message, Rule, SourceSpan } from '../rule.js';
import { spanOf, spanOfKeyword } from '../spans.js';
import { describe, samples } from '../value-messages.js';
import { kindOf, problemsOf, readValues, spanOfProblem } from '../values.js';
import { wrongMention } from '../mention-values.js';

/** Codes that other rules report. */
const elsewhere: ReadonlySet<string> = new Set(['no-such-date', 'year-word', 'reversed']);

export const propertyValue: Rule = {
    id: 'property-value',
    severity: 'error',
    since: '0.1.0',
    tags: ['structure', 'values'],
    fixable: true,
    title: { ru: 'Недопустимое значение свойства', en: 'Invalid value of a property' },
    check(checked) {
        const found: Finding[] = [];
        for (const property of checked.nodes.properties) {
            if (!isKnownHere(property)) continue;
            const finding = isEmptyProse(property.value) ? withoutValue(property) : shapeProblem(property, checked);
            if (finding) found.push(finding);
        }
        for (const value of readValues(checked)) {
            for (const problem of problemsOf(value)) {
                if (!elsewhere.has(problem.code)) found.push(problemFinding(problem, spanOfProblem(value, problem), value.kind, checked));
            }
        }
        return found;
    },
};

function withoutValue(property: Property): Finding {
    const written = keywordLeaf(property)?.text ?? property.key;
    const sample = samples[kindOf(property)];
    return {
        span: spanOfKeyword(property),
        severity: 'warning',
        message: {
            ru: `У свойства «${written}» нет значения: впишите его или уберите строку. Ожидается ${sample.ru}.`,
            en: `The property “${written}” has no value: write one or remove the line. Expected: ${sample.en}.`,
        },
    };
}

/** The kinds of value that have no parser of their own. */
function shapeProblem(property: Property, checked: CheckedFile): Finding | undefined {
    const kind = kindOf(property);
    const mention = soleMention(property.value);
    if (mention) {
        const message = wrongMention(mention, kind);
        return message && { span: spanOf(property.value), message };
    }
    const shape = shapes[kind];
    if (!shape) return undefined;
    const span = spanOf(property.value);
    const problem = shape(checked.text.slice(span.start, span.end));
    return problem && problemFinding(problem, { start: span.start + problem.start, end: span.start + problem.end }, kind, checked);
}

type Shape = (value: string) => ValueProblem | undefined;

const shapes: Partial<Readonly<Record<PropertyValueKind, Shape>>> = {
    language: value => (/^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/iu.test(value) ? undefined : whole(value, languageNamed(value))),
    label: value => {
        if (/^\\?[\p{L}\p{N}\p{M}]+(?:[_-]+[\p{L}\p{N}\p{M}]+)*$/u.test(value)) return undefined;
        const joined = value.replace(/\s+/gu, '-');
        return whole(value, /^[\p{L}\p{N}\p{M}]+(?:[_-]+[\p{L}\p{N}\p{M}]+)*$/u.test(joined) ? joined : undefined);
    },
    link: value => (/^(?:https?:\/\/\S+|[^\s.@]+(?:\.[^\s.@]+)+)$/iu.test(value) ? undefined : whole(value)),
    email: value => (value.split(/[,;]\s*/u).every(part => /^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(part)) ? undefined : whole(value)),
};

function whole(value: string, replacement?: string): ValueProblem {
    return { code: 'unreadable', start: 0, end: value.length, ...(replacement !== undefined && { replacement }) };
}

/** «русский» for `ru`. */
function languageNamed(value: string): string | undefined {
    return dialects.find(({ name }) => fold(name) === fold(value))?.id;
}

function problemFinding(problem: ValueProblem, span: SourceSpan, kind: PropertyValueKind, { text }: CheckedFile): Finding {
    const part = text.slice(span.start, span.end);
    const { replacement } = problem;
    return {
        span,
        message: describe(problem, excerpt(part), kind),
        fixes: replacement === undefined ? [] : [{ title: fixTitle(replacement, part), edits: [{ ...span, text: replacement }], ...(replacement !== '' && { isGuess: true }) }],
    };
}

function fixTitle(replacement: string, part: string): Message {
    return replacement === ''
        ? { ru: `Убрать «${excerpt(part)}»`, en: `Remove “${excerpt(part)}”` }
        : { ru: `Заменить на «${replacement}»`, en: `Replace by “${replacement}”` };
}
