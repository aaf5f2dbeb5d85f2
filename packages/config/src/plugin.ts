import { severities, type Finding, type Message, type Rule, type SourceEdit, type SourceSpan } from '@rezo/language';

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

/** A rule that fails says so where it was run, and the others go on. What it finds of other rules' findings is not asked for. */
function guarded(rule: Rule): Rule {
    const { id, severity, since, tags, fixable, title, options, needs, onlyInEditor, mayBeError } = rule;
    return {
        id, severity, since, tags, fixable, title,
        ...(options && { options }), ...(needs && { needs }), ...(onlyInEditor && { onlyInEditor }), ...(mayBeError && { mayBeError }),
        *check(file, context) {
            try {
                for (const finding of rule.check(file, context)) yield sound(finding, file.text.length);
            } catch (error) {
                const { ru, en } = faultOf(error);
                yield {
                    span: { start: 0, end: 0 },
                    severity: 'error',
                    message: { ru: `Правило «${id}» не сработало: ${ru}.`, en: `The rule “${id}” failed: ${en}.` },
                };
            }
        },
    };
}

/** What is wrong with a finding, in both languages. */
class FindingFault extends Error {
    constructor(readonly said: Message) {
        super(said.en);
    }
}

function faultOf(error: unknown): Message {
    if (error instanceof FindingFault) return error.said;
    const detail = error instanceof Error ? error.message : String(error);
    return { ru: detail, en: detail };
}

/** A finding whose places are in the text; throws where it is not made as it should be. */
function sound(finding: Finding, length: number): Finding {
    if (!isObject(finding) || !isObject(finding.span) || !isMessage(finding.message)) throw new FindingFault({ ru: 'замечанию нужны span и message на двух языках', en: 'a finding needs a span and a message in both languages' });
    const { span, message, severity, fixes = [], related = [] } = finding;
    if (severity !== undefined && !severities.includes(severity)) throw new FindingFault({ ru: `важности «${String(severity)}» нет`, en: `there is no severity “${String(severity)}”` });
    if (!fixes.every(({ title, edits }) => isMessage(title) && areEdits(edits, length))) throw new FindingFault({ ru: 'правке нужны title на двух языках и непересекающиеся edits внутри текста', en: 'a fix needs a title in both languages and disjoint edits within the text' });
    return { span: within(span, length), message, fixes, ...(severity && { severity }), ...(related.length > 0 && { related }) };
}

function areEdits(edits: unknown, length: number): boolean {
    if (!Array.isArray(edits)) return false;
    const sorted = (edits as SourceEdit[]).toSorted((a, b) => a.start - b.start);
    return sorted.every(({ start, end, text }, index) =>
        Number.isInteger(start) && Number.isInteger(end) && (sorted[index - 1]?.end ?? 0) <= start && start <= end && end <= length && typeof text === 'string');
}

function within({ start, end }: SourceSpan, length: number): SourceSpan {
    if (![start, end].every(Number.isInteger)) throw new FindingFault({ ru: 'границы span — целые числа', en: 'the ends of a span are whole numbers' });
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
    const wrong = Object.entries({
        severity: severities.some(known => known === rule['severity']),
        title: isMessage(rule['title']),
        check: typeof rule['check'] === 'function',
        tags: Array.isArray(rule['tags']),
        fixable: typeof rule['fixable'] === 'boolean',
        since: typeof rule['since'] === 'string',
        options: rule['options'] === undefined || (Array.isArray(rule['options']) && rule['options'].every(isOption)),
        needs: rule['needs'] === undefined || Array.isArray(rule['needs']),
    }).find(([, isRight]) => !isRight)?.[0];
    return wrong === undefined ? undefined : { ru: `у правила «${id}» нет свойства ${wrong} или оно неверно`, en: `the property ${wrong} of the rule “${id}” is missing or wrong` };
}

function isOption(option: unknown): boolean {
    if (!isObject(option) || typeof option['name'] !== 'string' || option['name'] === 'severity' || !isMessage(option['title'])) return false;
    const usual = option['default'];
    return typeof usual === 'number' || typeof usual === 'boolean' || (Array.isArray(usual) && usual.every(word => typeof word === 'string'));
}

function isMessage(value: unknown): value is Message {
    return isObject(value) && typeof value['ru'] === 'string' && typeof value['en'] === 'string';
}

function isObject(value: unknown): value is Record<string, unknown> {
    return typeof value === 'object' && value !== null;
}
