/**
 * Rezo for programs: read `.res` files, check them, publish them.
 *
 * Offsets, lines and characters of a {@link Diagnostic} are those of the Language Server Protocol: from 0, in UTF-16 code
 * units. Lines and columns in a {@link ResolutionDocument} are those that people count: from 1. Dates are ISO 8601.
 * The published data are described by the JSON Schema that `rezo schema` prints. `samples/publish.mjs` can be run.
 */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { toDocuments as documentsOf, type ResolutionDocument } from '@rezo/document';
import { formatText, RezoWorkspace, UnusableFileError, type Diagnostic, type OpenFile } from '@rezo/language';
import { nodePacks } from '@rezo/lexicon/node';
import { folderBoundary, rootOf } from './boundary.js';
import { Configurations } from './config/configurations.js';
import { configuredRules } from './config/configured-rules.js';
import { ConfigurationFinder } from './config/finder.js';
import { requireSound } from './config/require-sound.js';
import { DiskFileSystem } from './file-system.js';
import { readSource } from './input/source.js';
import type { Locale } from './locale.js';
import { messagesFor } from './messages/index.js';

export { renderHtml, renderIndex, renderJson, type HtmlOptions, type IndexEntry, type IndexOptions } from '@rezo/publish';
export { ConfigurationError } from './config/configuration-error.js';
export { UnusableFileError, type Diagnostic, type OpenFile } from '@rezo/language';
export type { ResolutionDocument } from '@rezo/document';
/** For those who write rules of their own: `docs/plugins.md`. */
export type { CheckedFile, Finding, Fix, Message, PlainProse, RelatedPlace, Rule, RuleContext, RuleOption, Severity, SourceEdit, SourceSpan } from '@rezo/language';

export interface ParseOptions {
    /**
     * Where the text is, or would be: files that it imports are looked for from there, within its project (the nearest
     * repository, `rezo.config.json` or npm workspace above it). Without a path nothing is read from the disk, and every
     * import is an error.
     */
    readonly path?: string;
    /** Language of diagnostics, `ru` or `en`; by default the document's own. */
    readonly locale?: Locale;
    /**
     * Path of the configuration of the rules; by default the nearest `rezo.config.json` above `path`, and without a path none.
     */
    readonly config?: string;
}

/**
 * Parses, links and checks a text.
 * @throws ConfigurationError when the configuration cannot be used
 * @returns The syntax tree, the text, and the diagnostics sorted by position. Any text parses; what is wrong is a diagnostic.
 */
export async function parse(text: string, options: ParseOptions = {}): Promise<OpenFile> {
    const common = { packs: nodePacks(import.meta.dirname), ...(options.locale && { locale: options.locale }) };
    const configured = options.config !== undefined || options.path !== undefined ? { ruleSets: configuredRules(await configurationsFor(options)) } : {};
    if (options.path === undefined) return await new RezoWorkspace({ ...common, ...configured }).open('untitled:/document.res', text);
    const path = resolve(options.path);
    const workspace = new RezoWorkspace({
        ...common,
        ...configured,
        fileSystem: new DiskFileSystem(problem => messagesFor(options.locale ?? 'en').problem(problem)),
        boundary: folderBoundary(rootOf(path, process.cwd())),
    });
    return await workspace.open(pathToFileURL(path).href, text);
}

/** Throws what is wrong with the configuration before anything is checked by half of it. */
async function configurationsFor({ path = 'document.res', config, locale = 'en' }: ParseOptions): Promise<Configurations> {
    const configurations = new Configurations(new ConfigurationFinder(), config === undefined ? undefined : resolve(config));
    const project = await configurations.projectOf(resolve(path));
    if (project) requireSound([project], { io: { cwd: process.cwd(), stderr: { write: () => true } }, messages: messagesFor(locale), locale });
    return configurations;
}

/**
 * The same for a file on the disk.
 * @param path absolute, or relative to the current folder
 * @throws UnusableFileError when it cannot be read, is not UTF-8, or is larger than 10 MB; the message is meant for people.
 */
export async function parseFile(path: string, options: Omit<ParseOptions, 'path'> = {}): Promise<OpenFile> {
    const source = readSource(resolve(path));
    if ('problem' in source) throw new UnusableFileError(`${path}: ${messagesFor(options.locale ?? 'en').problem(source.problem)}`);
    return await parse(source.text, { ...options, path });
}

/**
 * What is wrong with a text or with a file that is open: `{ code, severity, message, range }`, where `code` is the id of the
 * rule, `severity` 1 error, 2 warning, 3 information, 4 hint, and `range` is LSP's. Sorted by position, empty when clean.
 */
export async function check(source: string | OpenFile, options: ParseOptions = {}): Promise<readonly Diagnostic[]> {
    return (typeof source === 'string' ? await parse(source, options) : source).diagnostics;
}

/**
 * The resolutions of a file as plain data, in its order; none for a registry.
 * @param options.uri what the data give as their source; by default the URI that the file was opened under
 */
export function toDocuments(file: OpenFile, options: { readonly uri?: string } = {}): ResolutionDocument[] {
    return documentsOf(file, { uri: options.uri ?? file.uri.toString() });
}

/**
 * The one resolution of a file as plain data.
 * @throws RangeError when the file holds none, or several: see {@link toDocuments}.
 */
export function toDocument(file: OpenFile, options: { readonly uri?: string } = {}): ResolutionDocument {
    const [document, ...more] = toDocuments(file, options);
    if (!document || more.length > 0) throw new RangeError(`The file holds ${document ? more.length + 1 : 'no'} resolutions; one was expected.`);
    return document;
}

/** The canonical text of a file: indentation, markers, numbers, blank lines; printed words are never changed. Lines end with `\n`. */
export function format(file: OpenFile): string {
    return formatText(file);
}
