import { presets, type Rule, type RuleOption } from '@rezo/language';
import { ruleSeverities } from './rule-settings.js';

export const configurationSchemaId = 'https://rezo-lang.org/schema/config/1.0.json';

type Schema = Readonly<Record<string, unknown>>;

/**
 * The JSON Schema (draft 7, which editors complete from) of a configuration. What the reader accepts and what this accepts is
 * the same but for the names of rules: those of plugins are known only to the project.
 * @param rules the catalogue
 */
export function configurationJsonSchema(rules: readonly Rule[]): Schema {
    const strings = (description: string): Schema => ({ description, type: 'array', items: { type: 'string', minLength: 1 } });
    const settings = {
        rules: { $ref: '#/definitions/rules' },
        words: strings('Words that the dictionaries do not know. / Слова, которых нет в словарях.'),
    };
    return {
        $schema: 'http://json-schema.org/draft-07/schema#',
        $id: configurationSchemaId,
        title: 'Configuration of Rezo',
        type: 'object',
        additionalProperties: false,
        properties: {
            $schema: { type: 'string' },
            preset: {
                description: 'minimal: only errors; recommended; strict: nothing may be overlooked. / minimal: только ошибки; recommended: рекомендуемые правила; strict: не упускать ничего.',
                enum: presets, default: 'recommended',
            },
            ...settings,
            overrides: {
                description: 'What holds for some files only; later ones win. / Что действует только для некоторых файлов; последнее важнее.',
                type: 'array',
                items: { type: 'object', additionalProperties: false, required: ['files'], properties: { files: strings('Globs. / Образцы путей.'), ...settings } },
            },
            ignore: strings('Files that a search of a folder passes over. / Файлы, которые пропускает поиск по папке.'),
            plugins: strings('Modules that export rules. / Модули с собственными правилами.'),
            baseline: { description: 'The file of known findings. / Файл известных замечаний.', type: 'string', minLength: 1 },
        },
        definitions: {
            severity: { enum: ruleSeverities },
            rules: {
                description: 'Rules by their ids. / Правила по именам.',
                type: 'object',
                properties: Object.fromEntries(rules.map(rule => [rule.id, ruleSchema(rule)])),
                additionalProperties: false,
                patternProperties: { '/': { anyOf: [{ $ref: '#/definitions/severity' }, { type: 'object' }] } },
            },
        },
    };
}

function ruleSchema({ title, options = [] }: Rule): Schema {
    const properties = Object.fromEntries(options.map(option =>
        [option.name, { description: `${option.title.en}. / ${option.title.ru}.`, default: option.default, ...valueSchema(option) }]));
    return {
        description: `${title.en}. / ${title.ru}.`,
        anyOf: [{ $ref: '#/definitions/severity' }, { type: 'object', additionalProperties: false, properties: { severity: { $ref: '#/definitions/severity' }, ...properties } }],
    };
}

function valueSchema({ default: usual, minimum = 0, maximum, values }: RuleOption): Schema {
    if (typeof usual === 'boolean') return { type: 'boolean' };
    if (typeof usual === 'number') return { type: 'integer', minimum, ...(maximum !== undefined && { maximum }) };
    const word: Schema = values ? { enum: values } : { type: 'string' };
    return typeof usual === 'string' ? word : { type: 'array', items: word };
}
