/** What there is to run. What is large, above all the language, is loaded only by the command that needs it. */
import type { CommandName } from './command-names.js';
import type { Command } from './command.js';
import { run as build } from './commands/build.js';
import { run as check } from './commands/check.js';
import { run as format } from './commands/format.js';

const config = { type: 'string', placeholder: 'FILE' } as const;

export const commands: Readonly<Record<CommandName, Command>> = {
    check: {
        operands: '[PATH…]',
        options: {
            format: { type: 'string', placeholder: 'FORMAT' },
            json: { type: 'boolean' },
            report: { type: 'string', placeholder: 'FORMAT[=FILE]' },
            fix: { type: 'boolean' },
            'fix-dry-run': { type: 'boolean' },
            baseline: { type: 'string', placeholder: 'FILE' },
            'write-baseline': { type: 'boolean' },
            'prune-baseline': { type: 'boolean' },
            'max-warnings': { type: 'string', placeholder: 'N' },
            quiet: { type: 'boolean', short: 'q' },
            timing: { type: 'boolean' },
            watch: { type: 'boolean', short: 'w' },
            config,
        },
        run: check,
    },
    build: {
        operands: '[PATH…]',
        options: {
            out: { type: 'string', short: 'o', placeholder: 'DIR' },
            format: { type: 'string', placeholder: 'html,json' },
            css: { type: 'string', placeholder: 'FILE' },
            draft: { type: 'boolean' },
            json: { type: 'boolean' },
            watch: { type: 'boolean', short: 'w' },
            config,
        },
        run: build,
    },
    format: {
        operands: '[PATH…]',
        options: { check: { type: 'boolean' }, config },
        run: format,
    },
    new: {
        operands: '[FILE]',
        options: {
            language: { type: 'string', short: 'l', placeholder: 'ru|en' },
            kind: { type: 'string', short: 'k', placeholder: 'conference|meeting|assembly|registry' },
            force: { type: 'boolean', short: 'f' },
        },
        run: async (...given) => (await import('./commands/new.js')).run(...given),
    },
    rules: { operands: '', options: { json: { type: 'boolean' }, config }, run: async (...given) => (await import('./commands/rules.js')).run(...given) },
    explain: { operands: 'RULE', options: { json: { type: 'boolean' } }, run: async (...given) => (await import('./commands/explain.js')).run(...given) },
    schema: { operands: '[document|config|report]', options: { out: { type: 'string', short: 'o', placeholder: 'FILE' } }, run: async (...given) => (await import('./commands/schema.js')).run(...given) },
    // Editors add --stdio by habit; there is no other way to speak with it.
    lsp: { operands: '', options: { stdio: { type: 'boolean' } }, run: async (...given) => (await import('./commands/lsp.js')).run(...given) },
};
