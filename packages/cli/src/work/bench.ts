import { RezoWorkspace, URI, type OpenFile, type RuleSetSource, type RuleTimings } from '@rezo/language';
import { nodePacks } from '@rezo/lexicon/node';
import { folderBoundary, rootOf } from '../boundary.js';
import { configuredRules } from '../config/configured-rules.js';
import { Configurations } from '../config/configurations.js';
import { ConfigurationFinder } from '../config/finder.js';
import { DiskFileSystem } from '../file-system.js';
import type { Problem } from '../input/problem.js';
import type { Locale } from '../locale.js';
import { messagesFor } from '../messages/index.js';
import type { Job } from './job.js';

/** Opens files for one run; what belongs to one project shares what it imports. */
export class Bench {
    private readonly workspaces = new Map<string, RezoWorkspace>();
    private readonly roots = new Map<string, string>();
    /** Language in which the reading of an import is explained. */
    private explaining: Locale = 'en';

    private readonly ruleSets: RuleSetSource;

    /** @param timings counts what the rules cost, where that was asked for */
    constructor(private readonly job: Job, private readonly timings: RuleTimings | undefined) {
        this.ruleSets = configuredRules(new Configurations(new ConfigurationFinder(), job.config));
    }

    /** Opens a file, gives it to `use` and forgets it, so that a run does not grow. */
    async with<T>(path: string, text: string, check: boolean | 'errors', use: (file: OpenFile) => T | Promise<T>): Promise<T> {
        const workspace = this.workspaceOf(path);
        // A diagnostic is written in the language of its document, which is known only after its imports have been read.
        this.explaining = this.job.locale ?? (/[а-яё]/iu.test(text) ? 'ru' : 'en');
        const file = await workspace.open(URI.file(path), text, { check });
        try {
            return await use(file);
        } finally {
            workspace.close(file);
        }
    }

    private workspaceOf(path: string): RezoWorkspace {
        const root = this.rootOf(path);
        let workspace = this.workspaces.get(root);
        if (!workspace) {
            const explain = (problem: Problem): string => messagesFor(this.explaining).problem(problem);
            workspace = new RezoWorkspace({
                fileSystem: new DiskFileSystem(explain),
                boundary: folderBoundary(root),
                ruleSets: this.ruleSets,
                packs: nodePacks(import.meta.dirname),
                ...(this.timings && { timings: this.timings }),
                ...(this.job.locale && { locale: this.job.locale }),
            });
            this.workspaces.set(root, workspace);
        }
        return workspace;
    }

    private rootOf(path: string): string {
        const folder = path.slice(0, Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')));
        let root = this.roots.get(folder);
        if (root === undefined) {
            root = rootOf(path, this.job.cwd);
            this.roots.set(folder, root);
        }
        return root;
    }
}
