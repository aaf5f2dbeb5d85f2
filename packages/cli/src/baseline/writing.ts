import { existsSync } from 'node:fs';
import { baselineText, countOf, type Baseline, type KnownFinding } from '@rezo/config/baseline';
import type { Context } from '../command.js';
import { isInside, shownPath } from '../input/paths.js';
import { harmless } from '../text/harmless.js';
import type { Outcome, SourceItem } from '../work/job.js';
import { baselineError, loadBaseline } from './load.js';
import { nameIn, pathBehind, type BaselinePlaces, type WritingPlace } from './places.js';
import { saveBaseline } from './save.js';
import type { BaselineUse } from './use.js';

/** Everything that is found becomes known. What is known of files that are not checked this time stays, if they are there. */
export class BaselineWriting implements BaselineUse {
    readonly files = [];
    private readonly baselines = new Map<string, { readonly place: WritingPlace; readonly files: Map<string, readonly KnownFinding[]> }>();
    private readonly placeOf = new Map<string, WritingPlace>();

    constructor(private readonly places: BaselinePlaces, private readonly context: Context) {}

    async prepare(items: readonly SourceItem[]): Promise<readonly SourceItem[]> {
        for (const { path } of items) {
            const place = await this.places.writing(path);
            this.placeOf.set(path, place);
            if (!this.baselines.has(place.file)) this.baselines.set(place.file, { place, files: new Map(this.before(place)) });
        }
        return items;
    }

    take({ path, found }: Outcome): void {
        const place = this.placeOf.get(path);
        // What is known of a file stays while it cannot be read.
        if (place && found) this.baselines.get(place.file)?.files.set(nameIn(place.file, path), found);
    }

    async end(): Promise<number> {
        let failures = 0;
        for (const { place, files } of this.baselines.values()) {
            if (!this.write(place, files)) failures++;
        }
        return failures;
    }

    /** A file that is no baseline is never overwritten. */
    private before({ file, within }: WritingPlace): Baseline {
        if (within !== undefined && !isInside(within, file)) throw baselineError(file, this.context.messages.baseline.outside, this.context);
        if (!existsSync(file)) return new Map();
        return new Map([...loadBaseline(file, this.context)].filter(([name]) => existsSync(pathBehind(file, name))));
    }

    private write({ file, isConfigured }: WritingPlace, files: Baseline): boolean {
        const { io, messages } = this.context;
        if (!saveBaseline(file, baselineText(files), this.context)) return false;
        const shown = harmless(shownPath(file, io.cwd));
        io.stderr.write(`${messages.baseline.written(shown, countOf([...files.values()].flat()))}\n`);
        if (!isConfigured) io.stderr.write(`${messages.baseline.unused(shown)}\n`);
        return true;
    }
}
