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
    private readonly results = new Map<string, Result & { readonly print: string }>();
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
        const print = fingerprint(diagnostics);
        const isNew = print !== (before?.print ?? nothing);
        const result = { uri: key, version, diagnostics, print, id: before && !isNew ? before.id : this.nextId() };
        this.results.set(key, result);
        this.tell({ result, isNew, isSameText: before?.version === version });
    }

    /** The file is gone, and its diagnostics with it. */
    delete(uri: URI): void {
        const key = uri.toString();
        const before = this.results.get(key);
        if (!before) return;
        this.results.delete(key);
        this.tell({ result: { uri: key, version: null, diagnostics: [], id: this.nextId() }, isNew: before.print !== nothing, isSameText: false });
    }

    private nextId(): string {
        return String(++this.lastId);
    }

    private tell(change: ResultChange): void {
        for (const listener of this.listeners) listener(change);
    }
}

const nothing = '0';

/** Two lists are taken for equal when their length and two sums of their text are; the text itself would cost much memory. */
function fingerprint(diagnostics: readonly Diagnostic[]): string {
    if (diagnostics.length === 0) return nothing;
    const text = JSON.stringify(diagnostics);
    let first = 0x811c9dc5, second = 0;
    for (let index = 0; index < text.length; index++) {
        const code = text.charCodeAt(index);
        first = Math.imul(first ^ code, 0x01000193);
        second = (Math.imul(second, 31) + code) | 0;
    }
    return `${text.length}:${first}:${second}`;
}
