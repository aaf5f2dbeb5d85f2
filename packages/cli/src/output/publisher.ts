import { join, relative, sep } from 'node:path';
import type { IndexEntry } from '@rezo/publish';
import { shownPath } from '../input/paths.js';
import { stemOf } from '../input/files.js';
import type { WrittenOutput } from '../reports/build-report.js';
import type { BuiltDocument, Outcome } from '../work/job.js';
import { OutputFolder } from './folder.js';
import { OutputNames } from './names.js';

export interface PublisherOptions {
    /** Absolute. */
    readonly out: string;
    /** Sources are mirrored relative to this folder; absolute. */
    readonly base: string;
    readonly cwd: string;
    /** Whether a list of everything may be wanted, so that no page may take its name. */
    readonly several: boolean;
}

/** Puts built documents into the output folder and keeps what the index lists. */
export class Publisher {
    private readonly folder: OutputFolder;
    private readonly names = new OutputNames();
    private readonly entries = new Map<string, readonly IndexEntry[]>();

    constructor(private readonly options: PublisherOptions) {
        this.folder = new OutputFolder(options.out);
        if (options.several) this.names.reserve('index');
    }

    /** Writes what was built of a source; throws an OutsideError or what the file system throws. */
    publish(outcome: Outcome, built: readonly BuiltDocument[]): WrittenOutput[] {
        const way = relative(this.options.base, outcome.path).split(sep);
        const stem = [...way.slice(0, -1), stemOf(outcome.path)].join('/');
        const paths = this.names.assign(outcome.path, stem, built.map(document => document.id));
        this.entries.set(outcome.path, built.flatMap((document, index) => {
            const path = paths[index];
            return path !== undefined && document.outputs.some(output => output.format === 'html') ? [{ ...document.entry, href: `${path}.html` }] : [];
        }));
        return built.flatMap((document, index) => document.outputs.map(({ format, text }) => this.write(`${paths[index] ?? ''}.${format}`, format, text)));
    }

    /** A source that is not published any more is not listed; its pages stay, because Rezo deletes nothing. */
    forget(path: string): void {
        this.entries.delete(path);
    }

    /** Writes the list of all pages when there is more than one. */
    async publishIndex(css: string | undefined): Promise<WrittenOutput | undefined> {
        const entries = [...this.entries].sort(([a], [b]) => a < b ? -1 : 1).flatMap(([, of]) => of);
        if (entries.length < 2) return undefined;
        const { renderIndex } = await import('../work/publishing.js');
        return this.write('index.html', 'html', renderIndex(entries, css === undefined ? {} : { css }));
    }

    private write(path: string, format: string, text: string): WrittenOutput {
        const changed = this.folder.write(path, text);
        return { path: shownPath(join(this.options.out, path), this.options.cwd), format, changed };
    }
}
