import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { RezoWorkspace } from '@rezo/language';
import { toDocuments, type ResolutionDocument } from '@rezo/document';

/** The folder of the whole project, and the folder beside it that only its makers have. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
export const shared = join(root, '..', 'shared');

/** Paths of every example, with slashes, relative to the folder `examples`. */
export function examplePaths(): string[] {
    return globSync('**/*.res', { cwd: join(root, 'examples') }).map(path => path.replaceAll('\\', '/')).sort();
}

/** The documents of a file whose imports, if any, are examples. */
export async function documentsIn(path: string): Promise<ResolutionDocument[]> {
    const workspace = new RezoWorkspace();
    for (const registry of ['registry.res', 'registry-en.res']) {
        await workspace.open(`file:///examples/${registry}`, readFileSync(join(root, 'examples', registry), 'utf8'), { check: false });
    }
    const name = relative(join(root, 'examples'), path).replaceAll('\\', '/');
    const uri = name.startsWith('..') ? `shared/${name.split('/').at(-1) ?? ''}` : `examples/${name}`;
    return toDocuments(await workspace.open(`file:///${uri}`, readFileSync(path, 'utf8'), { check: false }), { uri });
}

/** Whether the makers' folder is there; says so when it is not. */
export function hasShared(...path: string[]): boolean {
    const isThere = existsSync(join(shared, ...path));
    if (!isThere) console.log(`skipped: ${join('..', 'shared', ...path)} is not here`);
    return isThere;
}
