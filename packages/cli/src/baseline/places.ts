import { dirname, join, relative, resolve } from 'node:path';
import type { Configurations } from '../config/configurations.js';
import { withSlashes } from '../input/paths.js';

const usualName = 'rezo.baseline.json';

export interface WritingPlace {
    /** Absolute. */
    readonly file: string;
    /** Whether a run finds it by itself. */
    readonly isConfigured: boolean;
    /** The folder that it may not leave, absolute; undefined where the user named the file. */
    readonly within: string | undefined;
}

/** Which baseline holds for a file. */
export class BaselinePlaces {
    /** @param fixed the one that was asked for, absolute; it holds for every file */
    constructor(private readonly fixed: string | undefined, private readonly configurations: Configurations, private readonly cwd: string) {}

    /** The one whose findings are known; undefined where there is none. */
    async reading(path: string): Promise<string | undefined> {
        return this.fixed ?? (await this.configurations.projectOf(path))?.baseline;
    }

    /** The one that is to remember what is found: beside the configuration, else in the current folder, where none is named. */
    async writing(path: string): Promise<WritingPlace> {
        if (this.fixed !== undefined) return { file: this.fixed, isConfigured: true, within: undefined };
        const project = await this.configurations.projectOf(path);
        const folder = project?.folder ?? this.cwd;
        return { file: project?.baseline ?? join(folder, usualName), isConfigured: project?.baseline !== undefined, within: folder };
    }
}

/** A file as a baseline names it. */
export function nameIn(baseline: string, path: string): string {
    return withSlashes(relative(dirname(baseline), path));
}

/** The absolute path behind that name. */
export function pathBehind(baseline: string, name: string): string {
    return resolve(dirname(baseline), name);
}
