import { severities, type Message, type Rule } from '@rezo/language';

/** A rule of a plugin carries the name of who made it: `acme/deadline-given`. */
export function isPluginRule(id: string): boolean {
    return /^[\p{L}\p{N}_-]+\/[\p{L}\p{N}_-]+$/u.test(id);
}

/** The rules that a module exports, as `rules` or in its default export; or what is wrong with it. */
export function pluginRules(module: unknown): readonly Rule[] | Message {
    const exported = rulesIn(module) ?? rulesIn(isObject(module) ? module['default'] : undefined);
    if (!exported) return { ru: 'модуль не экспортирует список rules', en: 'the module exports no list “rules”' };
    for (const rule of exported) {
        const problem = problemOf(rule);
        if (problem) return problem;
    }
    return exported as readonly Rule[];
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
