import { severities, type Message, type Rule, type SourceSpan } from '@rezo/language';

/** A rule of a plugin carries the name of who made it: `acme/deadline-given`. */
export function isPluginRule(id: string): boolean {
    return /^[\p{L}\p{N}_-]+\/[\p{L}\p{N}_-]+$/u.test(id);
}

/** The rules that a module exports, as `rules` or in its default export; or what is wrong with it, as the end of a sentence. */
export function pluginRules(module: unknown): readonly Rule[] | Message {
    const exported = rulesIn(module) ?? rulesIn(isObject(module) ? module['default'] : undefined);
    if (!exported) return { ru: 'в нем нет списка rules', en: 'it exports no list “rules”' };
    const failure = exported.map(problemOf).find(problem => problem !== undefined);
    return failure ?? (exported as readonly Rule[]).map(guarded);
}

export function isPluginFailure(found: readonly Rule[] | Message): found is Message {
    return !Array.isArray(found);
}

/** A rule that fails says so where it was run, and the others go on. */
function guarded(rule: Rule): Rule {
    return {
        ...rule,
        *check(file, context) {
            try {
                for (const finding of rule.check(file, context)) yield { ...finding, span: within(finding.span, file.text.length) };
            } catch (error) {
                const detail = error instanceof Error ? error.message : String(error);
                yield {
                    span: { start: 0, end: 0 },
                    severity: 'error',
                    message: { ru: `Правило «${rule.id}» не сработало: ${detail}.`, en: `The rule “${rule.id}” failed: ${detail}.` },
                };
            }
        },
    };
}

function within({ start, end }: SourceSpan, length: number): SourceSpan {
    const from = Math.max(0, Math.min(start, length));
    return { start: from, end: Math.max(from, Math.min(end, length)) };
}

function rulesIn(module: unknown): readonly unknown[] | undefined {
    return isObject(module) && Array.isArray(module['rules']) ? module['rules'] as readonly unknown[] : undefined;
}

function problemOf(rule: unknown): Message | undefined {
    const id = isObject(rule) ? rule['id'] : undefined;
    if (!isObject(rule) || typeof id !== 'string') return { ru: 'у правила нет имени id', en: 'a rule has no id' };
    if (!isPluginRule(id)) return { ru: `имя правила «${id}» должно быть вида «владелец/правило»`, en: `the id “${id}” should be like “owner/rule”` };
    const isMessage = (value: unknown): boolean => isObject(value) && typeof value['ru'] === 'string' && typeof value['en'] === 'string';
    const wrong = Object.entries({
        severity: severities.some(known => known === rule['severity']),
        title: isMessage(rule['title']),
        check: typeof rule['check'] === 'function',
        tags: Array.isArray(rule['tags']),
        fixable: typeof rule['fixable'] === 'boolean',
        since: typeof rule['since'] === 'string',
    }).find(([, isRight]) => !isRight)?.[0];
    return wrong === undefined ? undefined : { ru: `у правила «${id}» нет свойства ${wrong} или оно неверно`, en: `the property ${wrong} of the rule “${id}” is missing or wrong` };
}

function isObject(value: unknown): value is Record<string, unknown> {
    return typeof value === 'object' && value !== null;
}
