import { configurationFile, packageFile, packageKey, ProjectRules, readConfiguration, type ConfigurationProblem } from '@rezo/config';
import type { KnownFinding } from '@rezo/config/baseline';
import { rules, usualRules, type RuleSet, type RuleSetSource } from '@rezo/language';
import { UriUtils, type FileSystemProvider, type URI } from 'langium';
import type { Diagnostic } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { DiagnosticResults } from '../diagnostics/results.js';
import type { Say } from '../say.js';
import { isInside, type WorkspaceFolders } from './folders.js';
import { baselineFaults, contentOf, knownIn, type NamedBaseline } from './known-findings.js';

export interface ConfigurationContext {
    readonly folders: WorkspaceFolders;
    readonly results: DiagnosticResults;
    readonly say: Say;
    readonly fileSystem: () => FileSystemProvider;
}

interface Found {
    readonly folder: URI;
    readonly rules: ProjectRules;
    readonly baseline: NamedBaseline | undefined;
}

/**
 * The rules of each file as its project configures them: the nearest `rezo.config.json` upwards, or `rezo` in `package.json`, within
 * the folder of the workspace. Plugins are code of the project and are not run here, only by `rezo check`: what the configuration says of
 * their rules is passed over.
 */
export class ServerConfigurations implements RuleSetSource {
    private readonly usual = usualRules('editor');
    /** By folder: the configuration that holds there. */
    private found = new Map<string, Promise<Found | undefined>>();
    /** Configurations in which something is wrong. */
    private faulty: readonly URI[] = [];
    /** The baselines that are named, there or not. */
    private readonly baselines = new Set<string>();

    constructor(private readonly context: ConfigurationContext) {}

    async ruleSetFor(uri: URI): Promise<RuleSet> {
        const found = await this.holdingFor(uri);
        return found ? found.rules.for(UriUtils.relative(found.folder, uri)) : await this.usual.ruleSetFor(uri);
    }

    /** What the baseline of a file's project knows of it. */
    async knownIn(uri: URI): Promise<readonly KnownFinding[]> {
        const baseline = (await this.holdingFor(uri))?.baseline;
        return baseline ? knownIn(uri, baseline) : [];
    }

    private async holdingFor(uri: URI): Promise<Found | undefined> {
        const root = this.context.folders.of(uri);
        return root && await this.findFor(UriUtils.dirname(uri), root);
    }

    /** Whether a file may hold a configuration, or is the baseline of one. */
    isConfiguration(uri: URI): boolean {
        return this.baselines.has(uri.toString()) || [configurationFile, packageFile].includes(UriUtils.basename(uri)) && this.context.folders.of(uri) !== undefined && !uri.path.includes('/node_modules/');
    }

    /** Configurations have changed: they are read anew when they are next asked for. */
    forget(): void {
        this.found = new Map();
        this.baselines.clear();
        for (const uri of this.faulty) this.context.results.delete(uri);
        this.faulty = [];
    }

    private findFor(folder: URI, root: URI): Promise<Found | undefined> {
        const key = folder.toString();
        let found = this.found.get(key);
        if (!found) {
            found = this.search(folder, root);
            this.found.set(key, found);
        }
        return found;
    }

    private async search(folder: URI, root: URI): Promise<Found | undefined> {
        const here = await this.read(folder, root, configurationFile) ?? await this.read(folder, root, packageFile);
        if (here) return here;
        return UriUtils.equals(folder, root) || folder.path === '/' ? undefined : await this.findFor(UriUtils.dirname(folder), root);
    }

    private async read(folder: URI, root: URI, name: typeof configurationFile | typeof packageFile): Promise<Found | undefined> {
        const uri = UriUtils.joinPath(folder, name);
        const text = await this.textOf(uri);
        const read = text === undefined ? undefined : readConfiguration(text, { rules, withoutPlugins: true, ...(name === packageFile && { key: packageKey }) });
        if (text === undefined || !read) return undefined;
        const { configuration } = read;
        const baseline = configuration.baseline && await this.readBaseline(UriUtils.joinPath(folder, configuration.baseline.path), root);
        const problems = [...read.problems, ...(configuration.baseline && typeof baseline === 'string' ? [{ span: configuration.baseline.span, message: baselineFaults[baseline] }] : [])];
        if (problems.length > 0) {
            const document = TextDocument.create(uri.toString(), 'jsonc', 0, text);
            this.faulty = [...this.faulty, uri];
            this.context.results.set(uri, problems.map(problem => this.diagnostic(problem, document)), null);
        }
        return { folder, rules: new ProjectRules(configuration, { rules, place: 'editor' }), baseline: typeof baseline === 'string' ? undefined : baseline };
    }

    private async readBaseline(uri: URI, root: URI): Promise<NamedBaseline | keyof typeof baselineFaults> {
        if (!isInside(root, uri)) return 'outside';
        this.baselines.add(uri.toString());
        const content = contentOf(await this.textOf(uri));
        return typeof content === 'string' ? content : { uri, content };
    }

    private async textOf(uri: URI): Promise<string | undefined> {
        try {
            return await this.context.fileSystem().exists(uri) ? await this.context.fileSystem().readFile(uri) : undefined;
        } catch {
            // What cannot be read configures nothing; the command line says why.
            return undefined;
        }
    }

    private diagnostic({ span, message }: ConfigurationProblem, document: TextDocument): Diagnostic {
        return {
            range: { start: document.positionAt(span.start), end: document.positionAt(span.end) },
            severity: 1, source: 'rezo', message: this.context.say.message(message),
        };
    }
}
