import type { Connection } from 'vscode-languageserver';
import type { DiagnosticResults, Result } from './results.js';

/** Sends diagnostics without being asked. */
export class Push {
    /** Files of which the editor shows diagnostics that were sent. */
    private readonly shown = new Set<string>();

    constructor(private readonly connection: Connection) {}

    send({ uri, version, diagnostics }: Result): void {
        if (diagnostics.length > 0) this.shown.add(uri);
        else this.shown.delete(uri);
        void this.connection.sendDiagnostics({ uri, diagnostics: [...diagnostics], ...(version !== null && { version }) });
    }

    clear(uri: string): void {
        if (this.shown.delete(uri)) void this.connection.sendDiagnostics({ uri, diagnostics: [] });
    }

    clearAll(): void {
        for (const uri of this.shown) this.clear(uri);
    }
}

/**
 * For an editor that does not ask. The open file is answered at every edit, so that it knows that the diagnostics are those of
 * its text; all others only when something has changed for them, so that nothing flickers.
 */
export function pushEverything(connection: Connection, results: DiagnosticResults): void {
    const push = new Push(connection);
    results.onChange(({ result, isNew, isSameText }) => {
        if (isNew || (result.version !== null && !isSameText)) push.send(result);
    });
}
