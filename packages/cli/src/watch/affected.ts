import type { FoundFile } from '../input/files.js';
import type { Outcome } from '../work/job.js';

/** Remembers what each file imports, to know what a change concerns. */
export class Affected {
    private readonly importsOf = new Map<string, readonly string[]>();

    /** @param everything files whose change concerns every other */
    constructor(private readonly everything: ReadonlySet<string>) {}

    learn({ path, imports }: Outcome): void {
        this.importsOf.set(path, imports);
    }

    imports(): string[] {
        return [...new Set([...this.importsOf.values()].flat())];
    }

    /** The files that are new, that changed, or that import what changed, in their order. */
    by(changed: ReadonlySet<string>, files: readonly FoundFile[]): FoundFile[] {
        const present = new Set(files.map(file => file.path));
        for (const path of this.importsOf.keys()) {
            if (!present.has(path)) this.importsOf.delete(path);
        }
        if ([...this.everything].some(path => changed.has(path))) return [...files];
        return files.filter(({ path }) => {
            const imports = this.importsOf.get(path);
            return !imports || changed.has(path) || imports.some(each => changed.has(each));
        });
    }
}
