import { resolve } from 'node:path';
import type { Context } from '../command.js';
import type { Configurations } from '../config/configurations.js';
import type { Project } from '../config/project.js';
import { requireSound } from '../config/require-sound.js';
import { findFiles, type Found, type FoundFile } from './files.js';

/**
 * Finds files, less those that their project ignores and that were not asked for by name. Throws a ConfigurationError when the
 * configuration of one of them cannot be used.
 */
export async function findProjectFiles(paths: readonly string[], configurations: Configurations, context: Context): Promise<Found> {
    const { cwd } = context.io;
    const found = await findFiles(paths, cwd);
    const named = new Set(paths.map(path => resolve(cwd, path)));
    const projects = new Set<Project>();
    const files: FoundFile[] = [];
    for (const file of found.files) {
        const belonging = configurations.projectOf(file.path);
        const project = belonging && await belonging;
        if (project) projects.add(project);
        if (!project || named.has(file.path) || !project.ignores(file.path)) files.push(file);
    }
    requireSound([...projects], context);
    return { ...found, files };
}
