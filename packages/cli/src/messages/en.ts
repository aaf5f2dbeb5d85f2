import type { Problem } from '../input/problem.js';
import type { Messages } from './messages.js';

const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;
const meantBy = (meant: string | undefined): string => meant === undefined ? '' : ` Did you mean ${meant}?`;
const megabytes = (bytes: number): string => `${Math.round(bytes / 1024 / 1024)} MB`;

const reasons: ReadonlyMap<string, string> = new Map([
    ['EACCES', 'permission denied'], ['EPERM', 'permission denied'], ['EROFS', 'the disk is read-only'], ['ENOSPC', 'the disk is full'],
    ['EISDIR', 'it is a folder'], ['ENOTDIR', 'a file is in the way of a folder'], ['EEXIST', 'a file is in the way of a folder'],
    ['ENAMETOOLONG', 'the name is too long'], ['ELOOP', 'links lead in a circle'], ['EMFILE', 'too many files are open'], ['EBUSY', 'another program is using it'],
    ['ENOENT', 'no such folder'],
]);
const reason = (code: string): string => reasons.get(code) ?? code;

function problem(problem: Problem): string {
    switch (problem.kind) {
        case 'encoding': return `The file is not UTF-8${problem.guess ? ` (it looks like ${problem.guess})` : ''}, line ${problem.line}: save it as UTF-8`;
        case 'size': return problem.bytes === undefined
            ? `The file is too large: the limit is ${megabytes(problem.limit)}`
            : `The file is too large: ${megabytes(problem.bytes)}, the limit is ${megabytes(problem.limit)}`;
        case 'missing': return 'There is no such file';
        case 'dangling': return 'The link leads to a file that is not there';
        case 'forbidden': return 'The file cannot be read: permission denied';
        case 'directory': return 'This is a folder, not a file';
        case 'loop': return 'The links lead in a circle';
        case 'system': return `The file cannot be read: ${reason(problem.code)}`;
        case 'internal': return `Rezo failed on this file (please report it): ${problem.detail}`;
    }
}

export const en: Messages = {
    severity: { error: 'error', warning: 'warning', information: 'info', hint: 'hint' },
    problem,
    reason,
    usage: {
        unknownCommand: (written, meant) => `There is no command “${written}”.${meantBy(meant)}`,
        noCommand: 'Which command?',
        unknownOption: (written, meant) => `There is no option ${written}.${meantBy(meant)}`,
        needsValue: (option, placeholder) => `${option} needs a value: ${option} ${placeholder}`,
        takesNoValue: option => `${option} takes no value.`,
        notOneOf: (option, written, allowed, meant) => `${option}: “${written}” is none of ${allowed.join(', ')}.${meantBy(meant)}`,
        notANumber: (option, written) => `${option}: “${written}” is not a whole number from 0.`,
        tooManyOperands: (command, first) => `rezo ${command} does not know what to do with “${first}”.`,
        seeHelp: command => `See: rezo ${command ? `${command} ` : ''}--help`,
        noFiles: paths => paths.length > 0 ? `No .res files found in: ${paths.join(', ')}` : 'No .res files found in this folder.',
        unmatched: pattern => `No .res file matches “${pattern}”.`,
        watchNeedsFiles: 'Standard input cannot be watched.',
    },
    check: {
        summary: ({ files, errors, warnings, problems }) => {
            const found = [
                ...(problems > 0 ? [`${counted(problems, 'file')} not read`] : []),
                ...(errors > 0 ? [counted(errors, 'error')] : []),
                ...(warnings > 0 ? [counted(warnings, 'warning')] : []),
            ];
            return `${counted(files, 'file')} checked: ${found.length > 0 ? found.join(', ') : 'no problems'}`;
        },
        fixed: (fixes, files, isDryRun) => `${counted(fixes, 'fix', 'fixes')} ${isDryRun ? 'would be applied' : 'applied'} in ${counted(files, 'file')}`,
        fixable: findings => `${findings} of them can be mended by rezo check --fix`,
        tooManyWarnings: (warnings, allowed) => `Too many warnings: ${warnings}, allowed are ${allowed}.`,
    },
    baseline: {
        written: (path, findings) => `${path} written: ${counted(findings, 'known finding')}`,
        unused: path => `To have it used, name it as "baseline" in rezo.config.json or give --baseline ${path}`,
        settled: findings => `${counted(findings, 'known finding')} ${findings === 1 ? 'is' : 'are'} no longer there; rezo check --prune-baseline removes ${findings === 1 ? 'it' : 'them'} from the baseline`,
        pruned: (path, removed, left) => removed === 0 ? `${path}: nothing to remove, ${counted(left, 'known finding')}` : `${path}: ${counted(removed, 'finding')} removed, ${left} left`,
        none: 'There is no baseline: name it as "baseline" in rezo.config.json or give --baseline FILE',
        missing: 'There is no such baseline: rezo check --write-baseline writes one',
        malformed: 'This is not a baseline of Rezo: restore it, or delete it and run rezo check --write-baseline',
        newer: 'This baseline was written by a newer Rezo: update Rezo',
        outside: 'The configuration names a baseline outside its folder; to write it there, give --baseline FILE',
        cannotGoWith: (change, option) => `${change} cannot go with ${option}.`,
    },
    timing: { head: ['Rule', 'ms', 'Share', 'Findings'], milliseconds: count => count.toFixed(1), percent: share => `${Math.round(share * 100)} %` },
    report: {
        title: 'What Rezo found', show: 'Show', kinds: { error: 'errors', warning: 'warnings', information: 'information', hint: 'hints' }, place: (line, column) => `line ${line}, column ${column}`, fix: 'Fix:',
        oneOutput: 'Only one report can go to standard output: give the others a file, as in --report sarif=rezo.sarif.',
        written: path => `${path} written`,
    },
    watch: { waiting: 'Watching for changes; Ctrl-C ends.', changed: time => `${time} changed` },
    build: {
        unchanged: 'unchanged',
        left: (path, errors) => `${path} not published: ${counted(errors, 'error')} (--draft publishes all the same)`,
        summary: ({ resolutions, files, written, unchanged, registries, left, out, seconds }) => {
            const rest = [
                ...(unchanged > 0 ? [`${unchanged} unchanged`] : []),
                ...(registries > 0 ? [counted(registries, 'registry', 'registries')] : []),
                ...(left > 0 ? [`${counted(left, 'file')} left out`] : []),
            ];
            return `${counted(resolutions, 'resolution')} from ${counted(files, 'file')} published in ${out}: ${counted(written, 'file')} written${rest.map(part => `, ${part}`).join('')}; ${seconds.toFixed(2)} s`;
        },
        outside: path => `${path}: a link leads out of the output folder; nothing is written there.`,
        cannotWrite: (path, why) => `${path}: cannot be written: ${why}.`,
    },
    format: {
        formatted: path => `${path} formatted`,
        wouldChange: path => `${path} is not formatted`,
        summary: ({ files, changed, checkOnly, problems }) => `${counted(files, 'file')}: ${changed === 0 ? 'all formatted' : `${changed} ${checkOnly ? 'to format' : 'formatted'}`}${problems > 0 ? `, ${problems} not read` : ''}`,
    },
    explain: {
        noRule: 'Which rule is to be explained? `rezo rules` lists them.',
        unknown: (written, meant) => `There is no rule “${written}”.${meant === undefined ? ' `rezo rules` lists them.' : ` Did you mean ${meant}?`}`,
        facts: (severity, fixable) => `severity: ${en.severity[severity]}; ${fixable ? 'offers a fix' : 'offers no fix'}`,
    },
    rules: { head: ['Rule', 'Severity', 'Fix', 'What it finds'], fixable: 'yes', off: 'off' },
    created: {
        exists: path => `${path} exists already; --force overwrites it.`,
        written: path => `${path} written`,
        next: path => `Next: rezo check ${path} && rezo build ${path}`,
    },
    schemaWritten: path => `${path} written`,
    help: {
        usage: 'Usage', commands: 'Commands', options: 'Options', examples: 'Examples', environment: 'Environment',
        about: 'Rezo checks and publishes resolutions written in .res files.',
        more: 'More about a command: rezo help COMMAND',
        exitCodes: 'Exit codes: 0 clean, 1 errors found, 2 wrong usage or a file that cannot be read or written.',
        paths: 'PATH is a file, a folder or a glob pattern in quotes; “-” is standard input; the current folder when absent.\nIn folders node_modules, names with a leading dot and what .gitignore names are passed over.',
        variables: [
            ['LC_ALL, LC_MESSAGES, LANG', 'language of messages, unless --locale is given'],
            ['NO_COLOR, FORCE_COLOR', 'never or always colour'],
            ['REZO_WORKERS', 'number of worker threads; 0 for none'],
        ],
        globalOptions: { help: 'show this help', version: 'show the version', locale: 'language of messages; diagnostics are in each document’s own without it' },
        of: {
            check: {
                summary: 'find mistakes',
                text: ['Checks files and shows each finding with its line.'],
                options: {
                    format: 'the report on standard output; for people if not given',
                    json: 'the same as --format json',
                    report: 'a report, also several: pretty, compact, json, sarif, junit, github, gitlab, html',
                    fix: 'apply all fixes that are certain; report what is left',
                    'fix-dry-run': 'show as a diff what --fix would change, and change nothing',
                    baseline: 'findings in this file are known: they are neither reported nor fixed',
                    'write-baseline': 'remember all findings as known (default: rezo.baseline.json)',
                    'prune-baseline': 'forget known findings that are no longer there; adds no new ones',
                    'max-warnings': 'exit with 1 when there are more warnings',
                    quiet: 'errors only; nothing when there are none',
                    timing: 'show what each rule costs, on standard error',
                    watch: 'stay and check again what changes',
                    config: 'the configuration that holds for every file',
                },
                examples: [['rezo check', 'every .res file below this folder'], ['rezo check minutes.res --max-warnings 0', 'warnings fail as well'], ['cat minutes.res | rezo check - --json', 'standard input']],
            },
            build: {
                summary: 'publish as HTML and JSON',
                text: ['Publishes each resolution as one self-contained page and one JSON document.', 'A file with errors is left out, and said so, unless --draft is given. Outputs that would not change keep their time.'],
                options: {
                    out: 'output folder (default: out)',
                    format: 'one or both, with a comma (default: html,json)',
                    css: 'house style, put after Rezo’s own',
                    draft: 'publish files with errors as well',
                    json: 'print what was done as JSON',
                    watch: 'stay and publish again what changes',
                    config: 'the configuration that holds for every file',
                },
                examples: [['rezo build', 'everything below this folder into out/'], ['rezo build acts -o site --format html', 'pages only'], ['rezo build minutes.res --css house.css', 'in the house style']],
            },
            format: {
                summary: 'put indentation, markers and numbers right',
                text: ['Rewrites files in their canonical form; printed words are never changed.', 'With “-” the formatted text goes to standard output.'],
                options: { check: 'change nothing; exit with 1 when something would change', config: 'the configuration that holds for every file' },
                examples: [['rezo format', 'every .res file below this folder'], ['rezo format --check', 'for continuous integration']],
            },
            new: {
                summary: 'begin a resolution from a template',
                text: ['Writes a template with today’s date; FILE is resolution.res by default, “-” is standard output.'],
                options: { language: 'language of the template (default: that of the messages)', kind: 'what it is for (default: conference)', force: 'overwrite a file that exists' },
                examples: [['rezo new', 'resolution.res'], ['rezo new acts/water.res -l en -k assembly', 'in the manner of the United Nations']],
            },
            explain: {
                summary: 'explain a rule of check', text: ['Tells what a rule finds and why, with a bad and a good sample, and what it cannot know.'],
                options: { json: 'for programs' }, examples: [['rezo explain item-ending', 'the page of one rule']],
            },
            rules: { summary: 'list the rules of check', text: ['Lists every rule with its severity and whether it offers a fix.'], options: { json: 'for programs', config: 'the configuration that holds for every file' }, examples: [['rezo rules', 'a table']] },
            lsp: {
                summary: 'serve an editor over the Language Server Protocol',
                text: ['Starts the language server on standard input and output; an editor starts it, not a person.', 'How to set up Neovim, Helix, Zed and others: docs/editors.md.'],
                options: { stdio: 'speak over standard input and output, which is the default' }, examples: [['rezo lsp --stdio', 'what an editor starts']],
            },
            schema: { summary: 'print the JSON Schema of published data', text: ['Prints the JSON Schema (draft 2020-12) that every JSON output is valid against;', 'with “config” that of rezo.config.json, with “report” that of check --format json.'], options: { out: 'write it to a file' }, examples: [['rezo schema --out resolution.schema.json', '']] },
        },
    },
};
