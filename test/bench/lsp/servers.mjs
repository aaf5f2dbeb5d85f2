/** The two servers, each with the same words in its language and the same kind of mistake, so that there is something to find. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { languages, registry } from '../corpus/languages.mjs';
import { resolutionText } from '../corpus/text.mjs';
import { schema, yaml } from './yaml.mjs';

/**
 * @typedef {{
 *   name: string, args: string[], settings: object, languageId: string, extension: string,
 *   text(number: number, scale?: number): string, prepare(folder: string): void,
 *   list: string, item: string, property: { indent: string, word: string }, opened: number
 * }} Server
 * `list` begins the recommendations and `item` each of them, `property` is typed below one, `opened` are the files of a workspace that
 * the editor has to open.
 */

/** @returns {Server} */
export function rezo(root, flags = []) {
    const bundle = join(root, 'packages/server/dist/server.node.cjs');
    if (!existsSync(bundle)) throw new Error('There is no server: run `node scripts/build-server.mjs`.');
    return {
        name: 'rezo', args: [...flags, bundle, '--stdio'], settings: {}, languageId: 'rezo', extension: 'res',
        text: (number, scale = 1) => languages.res(resolutionText(number, scale)).replace('статус: принята', 'статус: принято'),
        prepare: folder => writeFileSync(join(folder, 'registry.res'), registry()),
        list: 'рекомендации:', item: '  - ', property: { indent: '    ', word: 'результат' }, opened: 1,
    };
}

/** @returns {Server} */
export function yamlServer(competitors) {
    return {
        name: 'yaml-language-server', args: [join(competitors, 'node_modules/yaml-language-server/bin/yaml-language-server'), '--stdio'],
        settings: { yaml: { validate: true, completion: true, schemaStore: { enable: false }, schemas: {} } }, languageId: 'yaml', extension: 'yaml',
        text: (number, scale = 1) => yaml(resolutionText(number, scale)).replace('status: adopted', 'status: accepted'),
        // A schema beside the files, named by an absolute address in the settings.
        prepare(folder) {
            const path = join(folder, 'resolution.schema.json');
            writeFileSync(path, JSON.stringify(schema));
            this.settings.yaml.schemas = { [pathToFileURL(path).href]: '*.yaml' };
        },
        list: 'addressees:', item: '      - text: ', property: { indent: '        ', word: 'result' }, opened: Infinity,
    };
}

/** Writes a workspace of so many files, and returns where they are and what is in them. */
export function writeWorkspace(server, folder, count, scale = 1) {
    mkdirSync(folder, { recursive: true });
    server.prepare(folder);
    return Array.from({ length: count }, (_, number) => {
        const path = join(folder, `${String(number + 1).padStart(4, '0')}.${server.extension}`);
        const text = server.text(number, scale);
        writeFileSync(path, text);
        return { uri: pathToFileURL(path).href, text };
    });
}
