import type { URI } from 'langium';
import type { Diagnostic } from 'vscode-languageserver';

/** What was found in a file, as the editor is to show it until something else is found. */
export interface Result {
    readonly uri: string;
    /** Of the text, when the editor has it open. */
    readonly version: number | null;
    readonly diagnostics: readonly Diagnostic[];
    /** Changes when the diagnostics do, and only then. */
    readonly id: string;
}

export interface ResultChange {
    readonly result: Result;
    /** The diagnostics differ from those before. */
    readonly isNew: boolean;
    /** The text is the one of the last result: something else has changed. */
    readonly isSameText: boolean;
}

/** The last diagnostics of every file; those of a file that is checked again stay until the new ones are there. */
export class DiagnosticResults {
    private readonly results = new Map<string, Result>();
    private readonly listeners: ((change: ResultChange) => void)[] = [];
    private lastId = 0;

    get all(): Iterable<Result> {
        return this.results.values();
    }

    get(uri: string): Result | undefined {
        return this.results.get(uri);
    }

    onChange(listener: (change: ResultChange) => void): void {
        this.listeners.push(listener);
    }

    set(uri: URI, diagnostics: readonly Diagnostic[], version: number | null): void {
        const key = uri.toString();
        const before = this.results.get(key);
        const isNew = !isSame(before?.diagnostics ?? [], diagnostics);
        const result = { uri: key, version, diagnostics, id: before && !isNew ? before.id : this.nextId() };
        this.results.set(key, result);
        this.tell({ result, isNew, isSameText: before?.version === version });
    }

    /** The file is gone, and its diagnostics with it. */
    delete(uri: URI): void {
        const key = uri.toString();
        const before = this.results.get(key);
        if (!before) return;
        this.results.delete(key);
        this.tell({ result: { uri: key, version: null, diagnostics: [], id: this.nextId() }, isNew: before.diagnostics.length > 0, isSameText: false });
    }

    private nextId(): string {
        return String(++this.lastId);
    }

    private tell(change: ResultChange): void {
        for (const listener of this.listeners) listener(change);
    }
}

/** Whether two values of plain data are the same; stops at the first difference, which is near the beginning as a rule. */
function isSame(a: unknown, b: unknown): boolean {
    if (a === b) return true;
    if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
    if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((item, index) => isSame(item, b[index]));
    const keys = Object.keys(a) as (keyof typeof a)[];
    return keys.length === Object.keys(b).length && keys.every(key => isSame(a[key], b[key]));
}
