/**
 * Makes the parts of the rules' pages that the rules know themselves, and compiles the pages into a module, so that the command
 * line and the editor can show them without a network.
 */
import { dialects, rules, type DialectId, type Rule } from '../packages/language/src/index.js';
import { generatedParts, readRulePage, type RulePage } from '../packages/language/src/rule-pages/page.js';

interface GeneratedFile {
    readonly path: string;
    readonly text: string;
}

/** Given the text of a page by its path; undefined for one that is not written yet. */
export function generatedRulePages(read: (path: string) => string | undefined): GeneratedFile[] {
    const pages: GeneratedFile[] = [];
    const compiled: Record<string, Partial<Record<DialectId, RulePage>>> = {};
    for (const rule of rules) {
        for (const { id: language } of dialects) {
            const path = pathOf(rule, language);
            const written = read(path);
            if (written === undefined) throw new Error(`${path}: the page is not written yet.`);
            try {
                (compiled[rule.id] ??= {})[language] = readRulePage(written, language);
            } catch (error) {
                throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
            }
            const text = written
                .replace(generatedParts.rule, () => `<!-- rule -->\n${heading(rule, language)}\n<!-- /rule -->`)
                .replace(generatedParts.settings, () => `<!-- settings -->\n${settings(rule, language)}\n<!-- /settings -->`);
            pages.push({ path, text });
        }
    }
    for (const { id: language } of dialects) {
        const path = `docs/rules/${language === 'en' ? '' : `${language}/`}README.md`;
        const written = read(path);
        if (written === undefined || !listPart.test(written)) throw new Error(`${path}: there is no <!-- rules --> part.`);
        pages.push({ path, text: written.replace(listPart, () => `<!-- rules -->\n${list(language)}\n<!-- /rules -->`) });
    }
    return [...pages, { path: 'packages/language/src/generated/rule-pages.ts', text: moduleOf(compiled) }];
}

function pathOf(rule: Rule, language: DialectId): string {
    return `docs/rules/${language === 'en' ? '' : `${language}/`}${rule.id}.md`;
}

const listPart = /<!-- rules -->\n[\s\S]*?<!-- \/rules -->/;

/** All rules, by what they are about. */
function list(language: DialectId): string {
    const text = words[language];
    return Object.entries(text.groups).map(([tag, title]) => {
        const rows = rules.filter(({ tags }) => tags[0] === tag).map(({ id, severity, fixable, title: what }) =>
            `| [\`${id}\`](${id}.md) | ${what[language]} | ${text.severity[severity]} | ${fixable ? text.yes : ''} |`);
        return [`## ${title}`, '', `| ${text.columns.join(' | ')} |`, '|---|---|---|---|', ...rows].join('\n');
    }).join('\n\n');
}

function moduleOf(compiled: object): string {
    return [
        '/** Made from docs/rules by `npm run generate`; do not edit manually. */',
        "import type { DialectId } from '../dialects/index.js';",
        "import type { RulePage } from '../rule-pages/page.js';",
        '',
        `export const rulePages: Readonly<Record<string, Readonly<Record<DialectId, RulePage>>>> = ${JSON.stringify(compiled, null, 4)};`,
        '',
    ].join('\n');
}

const words = {
    en: {
        severity: { error: 'error', warning: 'warning', information: 'information', hint: 'hint' },
        groups: { structure: 'Structure', references: 'References', facts: 'Facts', text: 'Text' },
        columns: ['Rule', 'What it finds', 'Severity', 'Fix'], yes: 'yes',
        fixable: 'has a fix', twin: (id: string) => `[По-русски](ru/${id}.md)`, all: '[All rules](README.md)', since: 'since',
        settings: 'Settings', option: 'Option', meaning: 'Meaning', usual: 'Default',
        turnedOff: (id: string) => `Off, or of another severity, in \`rezo.config.json\`: \`{ "rules": { "${id}": "off" } }\`. For the next line of a text: \`// rezo-off ${id}\`; for the whole file: \`// rezo-off-file ${id}\`.`,
    },
    ru: {
        severity: { error: 'ошибка', warning: 'предупреждение', information: 'к сведению', hint: 'совет' },
        groups: { structure: 'Структура', references: 'Ссылки', facts: 'Факты', text: 'Текст' },
        columns: ['Правило', 'Что находит', 'Важность', 'Правка'], yes: 'есть',
        fixable: 'есть исправление', twin: (id: string) => `[In English](../${id}.md)`, all: '[Все правила](README.md)', since: 'с версии',
        settings: 'Настройка', option: 'Параметр', meaning: 'Что задает', usual: 'Значение по умолчанию',
        turnedOff: (id: string) => `Отключить правило или изменить его важность можно в \`rezo.config.json\`: \`{ "rules": { "${id}": "off" } }\`. Для следующей строки текста: \`// резо-выкл ${id}\`, для всего файла: \`// резо-выкл-файл ${id}\`.`,
    },
} as const;

function heading(rule: Rule, language: DialectId): string {
    const text = words[language];
    const facts = [text.severity[rule.severity], ...(rule.fixable ? [text.fixable] : []), `${text.since} ${rule.since}`];
    return `**${rule.title[language]}** (${facts.join(', ')}). ${text.all}. ${text.twin(rule.id)}.`;
}

function settings(rule: Rule, language: DialectId): string {
    const text = words[language];
    return [`## ${text.settings}`, text.turnedOff(rule.id), ...(rule.options?.length ? [optionTable(rule, language)] : [])].join('\n\n');
}

function optionTable({ options = [] }: Rule, language: DialectId): string {
    const text = words[language];
    const rows = options.map(({ name, title, default: usual, values }) =>
        `| \`${name}\` | ${title[language]}${values ? ` (${values.map(value => `\`${JSON.stringify(value)}\``).join(', ')})` : ''} | \`${JSON.stringify(usual)}\` |`);
    return [`| ${text.option} | ${text.meaning} | ${text.usual} |`, '|---|---|---|', ...rows].join('\n');
}
