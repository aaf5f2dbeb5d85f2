import { nearest } from '../../values/nearest.js';
import type { CheckedFile, Finding, Found, Rule, RuleIds, SourceSpan } from '../rule.js';
import { reaches, suppressionsOf, type Suppression } from '../suppressions.js';

export const suppressionUsed: Rule = {
    id: 'suppression-used',
    severity: 'information',
    since: '0.1.0',
    tags: ['structure'],
    fixable: true,
    title: { ru: 'Отключение, которое ничего не отключает', en: 'Suppression that suppresses nothing' },
    check: () => [],
    *checkFound(checked: CheckedFile, found: readonly Found[], ids: RuleIds) {
        for (const suppression of suppressionsOf(checked)) yield* check(suppression, { found, ids, text: checked.text });
    },
};

interface Surroundings {
    readonly found: readonly Found[];
    readonly ids: RuleIds;
    readonly text: string;
}

function* check(suppression: Suppression, { found, ids, text }: Surroundings): Iterable<Finding> {
    if (suppression.rules.length === 0) yield withoutRule(suppression);
    for (const { id, span } of suppression.rules) {
        if (!ids.known.includes(id)) {
            if (!isFromElsewhere(id, ids.known)) yield unknown(id, span, ids.known);
        } else if (ids.run.includes(id) && !found.some(({ rule, finding }) => rule.id === id && reaches(suppression, finding.span.start))) yield unused(id, span, suppression, text);
    }
}

/** A rule of a plugin that is not loaded here: the editor loads none. */
function isFromElsewhere(id: string, known: readonly string[]): boolean {
    const owner = id.slice(0, id.indexOf('/') + 1);
    return owner !== '' && !known.some(other => other.startsWith(owner));
}

function withoutRule({ span }: Suppression): Finding {
    return {
        span,
        message: {
            ru: 'Отключение ничего не отключает: назовите правило, например «// резо-выкл unknown-keyword».',
            en: 'This suppresses nothing: name a rule, for example “// rezo-off unknown-keyword”.',
        },
    };
}

function unknown(id: string, span: SourceSpan, ids: readonly string[]): Finding {
    const suggestion = nearest(id, ids);
    return {
        span,
        message: suggestion === undefined
            ? { ru: `Правила «${id}» нет. Список правил: rezo rules.`, en: `There is no rule “${id}”. For the list: rezo rules.` }
            : { ru: `Правила «${id}» нет. Возможно, имелось в виду «${suggestion}»?`, en: `There is no rule “${id}”. Did you mean “${suggestion}”?` },
        fixes: suggestion === undefined ? [] : [{ title: { ru: `Заменить на «${suggestion}»`, en: `Replace by “${suggestion}”` }, edits: [{ ...span, text: suggestion }], isGuess: true }],
    };
}

function unused(id: string, span: SourceSpan, suppression: Suppression, text: string): Finding {
    const only = suppression.rules.length === 1;
    const where = only ? wholeLine(suppression.span, text) : { start: text.lastIndexOf(' ', span.start - 1), end: span.end };
    return {
        span,
        message: {
            ru: `Правило «${id}» здесь ничего не находит: уберите отключение.`,
            en: `The rule “${id}” finds nothing here: remove the suppression.`,
        },
        fixes: [{ title: { ru: 'Убрать отключение', en: 'Remove the suppression' }, edits: [{ ...where, text: '' }] }],
    };
}

function wholeLine(span: SourceSpan, text: string): SourceSpan {
    const start = Math.max(text.lastIndexOf('\n', span.start - 1), text.lastIndexOf('\r', span.start - 1)) + 1;
    const rest = /^[^\r\n]*(?:\r\n|\n|\r)?/.exec(text.slice(span.end))?.[0] ?? '';
    return { start, end: span.end + rest.length };
}
