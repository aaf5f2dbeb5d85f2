/** What has the rules in it; it is loaded only where something is configured. */
import { readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { emptyConfiguration, isPluginFailure, matcher, packageFile, packageKey, pluginRules, ProjectRules, readConfiguration, type Configuration, type ConfigurationProblem, type FileReference } from '@rezo/config';
import { rules as catalogue, type Message, type Rule, type RuleSet } from '@rezo/language';
import { withSlashes } from '../input/paths.js';
import { importFile } from './import-file.js';

/** A folder with a configuration. */
export interface Project {
    /** Of the configuration, absolute. */
    readonly file: string;
    readonly folder: string;
    readonly problems: readonly ProjectProblem[];
    /** The catalogue, and the rules of plugins. */
    readonly rules: readonly Rule[];
    /** Absolute. */
    readonly baseline: string | undefined;
    /** What is run on a file, given by its absolute path. */
    ruleSetFor(path: string): RuleSet;
    ignores(path: string): boolean;
}

/** What is wrong in a configuration; line and column count from 1, in UTF-16 units. */
export interface ProjectProblem {
    readonly line: number;
    readonly column: number;
    readonly message: Message;
}

/** Reads a configuration and loads its plugins. Whatever is wrong is a problem of the project; nothing throws. */
export async function loadProject(file: string): Promise<Project> {
    const folder = dirname(file);
    const text = textOf(file);
    if (typeof text !== 'string') return project(file, { problems: [{ line: 1, column: 1, message: text }] });
    const key = basename(file) === packageFile ? packageKey : undefined;
    const withoutPlugins = readConfiguration(text, { rules: catalogue, key });
    const plugins = await Promise.all((withoutPlugins?.configuration.plugins ?? []).map(plugin => loadPlugin(plugin, folder)));
    const rules = [...catalogue, ...plugins.flatMap(plugin => plugin.rules)];
    const read = plugins.length === 0 ? withoutPlugins : readConfiguration(text, { rules, key });
    const problems = [
        ...(read?.problems ?? []).map(problem => placed(problem, text)),
        ...plugins.flatMap(({ span, failure }) => failure ? [placed({ span, message: failure }, text)] : []),
        ...twiceNamed(plugins).map(problem => placed(problem, text)),
    ];
    return project(file, { problems, rules, ...read?.configuration && { configuration: read.configuration } });
}

interface Parts {
    readonly problems: readonly ProjectProblem[];
    readonly rules?: readonly Rule[];
    readonly configuration?: Configuration;
}

function project(file: string, { problems, rules = catalogue, configuration = emptyConfiguration }: Parts): Project {
    const folder = dirname(file);
    const projectRules = new ProjectRules(configuration, { rules, place: 'batch' });
    const ignores = matcher(configuration.ignore);
    return {
        file, folder, problems, rules,
        baseline: configuration.baseline === undefined ? undefined : join(folder, configuration.baseline.path),
        ruleSetFor: path => projectRules.for(pathIn(folder, path)),
        ignores: path => ignores(pathIn(folder, path)),
    };
}

function textOf(file: string): string | Message {
    try {
        return readFileSync(file, 'utf8').replace(/^\uFEFF/u, '');
    } catch (error) {
        const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
        return { ru: `Настройки не читаются: ${code}.`, en: `The configuration cannot be read: ${code}.` };
    }
}

interface LoadedPlugin extends Pick<FileReference, 'span'> {
    readonly rules: readonly Rule[];
    readonly failure?: Message;
}

async function loadPlugin({ path, span }: FileReference, folder: string): Promise<LoadedPlugin> {
    const failed = ({ ru, en }: Message): LoadedPlugin => ({ span, rules: [], failure: { ru: `Модуль правил «${path}» не загрузился: ${ru}.`, en: `The plugin “${path}” could not be loaded: ${en}.` } });
    try {
        const found = pluginRules(await importFile(pathToFileURL(resolve(folder, path)).href));
        return isPluginFailure(found) ? failed(found) : { span, rules: found };
    } catch (error) {
        const detail = (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
        return failed({ ru: detail, en: detail });
    }
}

/** Rules that a plugin before has too. */
function twiceNamed(plugins: readonly LoadedPlugin[]): ConfigurationProblem[] {
    const seen = new Set<string>();
    return plugins.flatMap(({ span, rules }) => rules.flatMap(({ id }) => {
        const isNew = !seen.has(id);
        seen.add(id);
        return isNew ? [] : [{ span, message: { ru: `Правило «${id}» есть в двух модулях.`, en: `The rule “${id}” is in two plugins.` } }];
    }));
}

function placed({ span, message }: ConfigurationProblem, text: string): ProjectProblem {
    const before = text.slice(0, span.start).split(/\r\n|\n|\r/u);
    return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, message };
}

/** A path as the globs of a configuration see it: from its folder, with slashes. */
function pathIn(folder: string, path: string): string {
    return withSlashes(relative(folder, path));
}
