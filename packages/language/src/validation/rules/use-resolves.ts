import type { ResolvedUse, UseProblem } from '../../references/uses.js';
import { mapDefined } from '../map-defined.js';
import type { Message, Rule } from '../rule.js';
import { resolvedUses, spanOfPath } from '../used-paths.js';

export const useResolves: Rule = {
    id: 'use-resolves',
    severity: 'error',
    since: '0.1.0',
    tags: ['references'],
    fixable: false,
    title: { ru: 'Подключаемый файл недоступен', en: 'Used file that cannot be read' },
    check: checked => mapDefined(resolvedUses(checked), ({ use, resolved }) => {
        const message = !resolved ? withoutPath : resolved.problem && messages[resolved.problem](use.path?.trim() ?? '', resolved);
        return message && { span: spanOfPath(use), message };
    }),
};

const withoutPath: Message = {
    ru: 'Не указан путь: напишите после двоеточия, какой файл подключить, например ../registry.res.',
    en: 'The path is missing: write after the colon which file to use, such as ../registry.res.',
};

const messages: Readonly<Record<UseProblem, (path: string, resolved: ResolvedUse) => Message>> = {
    missing: path => ({
        ru: `Файл «${path}» не найден: проверьте путь, он отсчитывается от этого файла.`,
        en: `“${path}” is not found: check the path, which starts from this file.`,
    }),
    directory: path => ({
        ru: `«${path}» — папка: укажите файл .res в ней.`,
        en: `“${path}” is a folder: name a .res file in it.`,
    }),
    unreadable: (path, { reason }) => ({
        ru: `Файл «${path}» не удалось прочитать${because(reason)}.`,
        en: `“${path}” cannot be read${because(reason)}.`,
    }),
    outside: path => ({
        ru: `Файл «${path}» лежит вне рабочей папки, подключать его нельзя: перенесите его в нее.`,
        en: `“${path}” lies outside the working folder and cannot be used: move it there.`,
    }),
    'not-res': path => ({
        ru: `«${path}» — не файл .res: подключать можно только их.`,
        en: `“${path}” is not a .res file: only those can be used.`,
    }),
};

function because(reason: string | undefined): string {
    return reason ? `: ${reason.replace(/[.!]$/u, '')}` : '';
}
