/**
 * Writes the files that are generated and committed: the parser's tables and types (by langium-cli from the grammar), the
 * JSON Schemas of published data and of the configuration, the TextMate grammar, and the pages of the rules. With `--check` nothing is written, and it fails when a committed file is stale.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import process from 'node:process';
import { staleDictionaries } from './generate-dictionaries.mjs';
import { importTypeScript } from './import-typescript.mjs';
import { readText, root } from './shared.mjs';

const checkOnly = process.argv.includes('--check');
const caches = join(root, 'node_modules', '.cache');
mkdirSync(caches, { recursive: true });

/** Langium generates into a folder of its own first: engineers at work and `--check` see no half-written files. */
function generatedParser() {
    const folder = mkdtempSync(join(caches, 'langium-'));
    try {
        const config = JSON.parse(readFileSync(join(root, 'langium-config.json'), 'utf8'));
        const target = config.out;
        config.out = 'generated';
        for (const language of config.languages) language.grammar = relative(folder, join(root, language.grammar)).replaceAll('\\', '/');
        writeFileSync(join(folder, 'langium-config.json'), JSON.stringify(config));
        const cli = join(root, 'node_modules', 'langium-cli', 'bin', 'langium.js');
        const run = spawnSync(process.execPath, [cli, 'generate', '--file', join(folder, 'langium-config.json')], { encoding: 'utf8' });
        if (run.status !== 0) throw new Error(`langium generate failed:\n${run.stdout}${run.stderr}`);
        const generated = join(folder, 'generated');
        return readdirSync(generated).map(name => ({ path: join(target, name), text: readFileSync(join(generated, name), 'utf8') }));
    } finally {
        rmSync(folder, { recursive: true, force: true });
    }
}

const json = data => `${JSON.stringify(data, null, 2)}\n`;

async function generatedSchema() {
    const { resolutionJsonSchema } = await importTypeScript('packages/document/src/schema.ts');
    return { path: 'packages/document/resolution.schema.json', text: json(resolutionJsonSchema()) };
}

async function generatedConfigurationSchema() {
    const { generatedSchema: schema } = await importTypeScript('scripts/generate-config-schema.ts');
    return { path: 'packages/config/rezo.config.schema.json', text: json(schema()) };
}

async function generatedColours() {
    const { textmateGrammar } = await importTypeScript('scripts/generate-textmate.ts');
    return { path: 'syntaxes/rezo.tmLanguage.json', text: json(textmateGrammar()) };
}

async function generatedPages() {
    const { generatedRulePages } = await importTypeScript('scripts/generate-rule-pages.ts');
    return generatedRulePages(path => readText(join(root, path)));
}

const generated = [...generatedParser(), await generatedSchema(), await generatedConfigurationSchema(), await generatedColours(), ...await generatedPages()];
const stale = [
    ...generated.filter(({ path, text }) => readText(join(root, path)) !== text).map(({ path, text }) => ({ path, make: () => writeFileSync(join(root, path), text) })),
    ...staleDictionaries(),
];

for (const { path, make } of stale) {
    if (!checkOnly) await make();
    console.log(checkOnly ? `${path} is stale: run npm run generate` : `${path} generated`);
}
if (checkOnly && stale.length > 0) process.exitCode = 1;
