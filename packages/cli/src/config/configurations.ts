import { dirname, resolve } from 'node:path';
import type { Arguments } from '../arguments.js';
import { ConfigurationFinder } from './finder.js';
import type { Project } from './project.js';

/** The configurations of a run. What reads them is loaded only when there is one. */
export class Configurations {
    private readonly projects = new Map<string, Promise<Project>>();

    /** @param fixed the configuration that holds for every file, absolute; else the nearest one of each */
    constructor(private readonly finder: ConfigurationFinder, readonly fixed: string | undefined) {}

    /** The project that a file belongs to; undefined where nothing is configured. Rejects with a ConfigurationError. */
    projectOf(path: string): Promise<Project> | undefined {
        const file = this.fixed ?? this.finder.find(dirname(path));
        if (file === undefined) return undefined;
        let project = this.projects.get(file);
        if (!project) {
            project = import('./project.js').then(({ loadProject }) => loadProject(file));
            this.projects.set(file, project);
        }
        return project;
    }

    /** Of the configurations that have been asked for. */
    get files(): readonly string[] {
        return [...this.projects.keys()];
    }

    /** So that they are read anew. */
    forget(): void {
        this.finder.forget();
        this.projects.clear();
    }
}

/** Those of a command line: with `--config FILE` that one for every file. */
export function configurationsOf(args: Arguments, cwd: string): Configurations {
    const written = args.value('config');
    return new Configurations(new ConfigurationFinder(), written === undefined ? undefined : resolve(cwd, written));
}
