import { presets, type Message, type Preset, type RuleSetting } from '@rezo/language';
import { parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import { emptyConfiguration, type Configuration, type FileReference, type Override } from './configuration.js';
import { messages } from './messages.js';
import type { packageKey } from './names.js';
import { Problems, spanOf } from './problems.js';
import type { ConfigurationProblem } from './problem.js';
import { propertiesOf, type Property } from './properties.js';
import { readRules, type KnownRules } from './rule-settings.js';

export interface ReadConfiguration {
    /** What could be understood. */
    readonly configuration: Configuration;
    readonly problems: readonly ConfigurationProblem[];
}

export interface ReadingOptions extends KnownRules {
    /** Under which key of the text it stands, such as `rezo` in `package.json`; the whole text when not given. */
    readonly key?: typeof packageKey;
}

/** Reads a configuration; undefined where the text holds none, as most `package.json` do. */
export function readConfiguration(text: string, { key, ...rules }: ReadingOptions): ReadConfiguration | undefined {
    const errors: ParseError[] = [];
    const tree = parseTree(text, errors, { allowTrailingComma: true });
    const problems = new Problems();
    const root = key === undefined ? tree : tree && propertiesOf(tree).get(key)?.value;
    if (key !== undefined && !root) return undefined;
    for (const { error, offset, length } of key === undefined ? errors : []) problems.add({ start: offset, end: offset + length }, messages.syntax(printParseErrorCode(error)));
    if (!root) return { configuration: emptyConfiguration, problems: problems.all };
    return { configuration: new Reader(problems, rules).configuration(root), problems: problems.all };
}

const known = ['$schema', 'preset', 'rules', 'words', 'overrides', 'ignore', 'plugins', 'baseline'] as const;
const knownInOverride = ['files', 'rules', 'words'] as const;

class Reader {
    constructor(private readonly problems: Problems, private readonly rules: KnownRules) {}

    configuration(root: Node): Configuration {
        const at = this.object(root, known);
        const preset = at.get('preset')?.value;
        return {
            preset: preset ? this.preset(preset) : emptyConfiguration.preset,
            rules: this.ruleSettings(at.get('rules')?.value),
            words: this.words(at.get('words')?.value),
            overrides: this.list(at.get('overrides')?.value, messages.list).map(node => this.override(node)),
            ignore: this.strings(at.get('ignore')?.value),
            plugins: this.list(at.get('plugins')?.value, messages.strings).flatMap(node => this.file(node) ?? []),
            baseline: this.file(at.get('baseline')?.value),
        };
    }

    private override(node: Node): Override {
        const at = this.object(node, knownInOverride);
        const files = at.get('files')?.value;
        if (!files && node.type === 'object') this.problems.at(node, messages.missing('files'));
        return { files: this.strings(files), rules: this.ruleSettings(at.get('rules')?.value), words: this.words(at.get('words')?.value) };
    }

    private ruleSettings(node: Node | undefined): ReadonlyMap<string, RuleSetting> {
        return node ? readRules(this.object(node, undefined), this.rules, this.problems) : new Map();
    }

    private preset(node: Node): Preset {
        const found = presets.find(name => name === node.value);
        if (!found) this.problems.at(node, messages.oneOf(presets, node.value));
        return found ?? emptyConfiguration.preset;
    }

    private object(node: Node, keys: readonly string[] | undefined): Map<string, Property> {
        if (node.type !== 'object') {
            this.problems.at(node, messages.object);
            return new Map();
        }
        const properties = propertiesOf(node);
        const seen = new Set<string>();
        for (const { children: [name] = [] } of node.children ?? []) {
            if (!name) continue;
            const key = String(name.value);
            if (seen.has(key)) this.problems.at(name, messages.twice(key));
            else if (keys && !keys.includes(key)) this.problems.at(name, messages.unknownKey(key, keys));
            seen.add(key);
        }
        return properties;
    }

    private words(node: Node | undefined): readonly string[] {
        return this.strings(node).map(word => word.normalize('NFC').toLowerCase());
    }

    private file(node: Node | undefined): FileReference | undefined {
        const path = this.text(node);
        return path === undefined || !node ? undefined : { path, span: spanOf(node) };
    }

    private strings(node: Node | undefined): readonly string[] {
        return this.list(node, messages.strings).flatMap(item => this.text(item) ?? []);
    }

    private list(node: Node | undefined, otherwise: Message): readonly Node[] {
        if (!node) return [];
        if (node.type !== 'array') this.problems.at(node, otherwise);
        return node.type === 'array' ? node.children ?? [] : [];
    }

    private text(node: Node | undefined): string | undefined {
        if (!node) return undefined;
        if (node.type === 'string' && node.value !== '') return node.value as string;
        this.problems.at(node, messages.text);
        return undefined;
    }
}
