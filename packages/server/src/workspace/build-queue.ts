import { isOperationCancelled, type DocumentBuilder, type URI, type WorkspaceLock } from 'langium';
import type { LangiumSharedServices } from 'langium/lsp';

interface Update {
    readonly uri: URI;
    readonly isDeleted: boolean;
}

/**
 * What is to be built next. Every request interrupts the build that runs; many that come at once make one build, and none is
 * lost when the next one interrupts it before it has begun.
 */
export class BuildQueue {
    private readonly updates = new Map<string, Update>();
    private preparations: (() => void)[] = [];
    private readonly lock: WorkspaceLock;
    private readonly builder: () => DocumentBuilder;

    constructor(private readonly services: LangiumSharedServices) {
        this.lock = services.workspace.WorkspaceLock;
        this.builder = () => services.workspace.DocumentBuilder;
    }

    /** @param prepare is run before the build, while nothing else touches the documents */
    request(changed: readonly URI[], deleted: readonly URI[], prepare?: () => void): void {
        for (const uri of changed) this.updates.set(uri.toString(), { uri, isDeleted: false });
        for (const uri of deleted) this.updates.set(uri.toString(), { uri, isDeleted: true });
        if (prepare) this.preparations.push(prepare);
        this.lock.write(token => {
            if (token.isCancellationRequested) return undefined;
            const updates = [...this.updates.values()];
            this.updates.clear();
            const preparations = this.preparations;
            this.preparations = [];
            preparations.forEach(run => run());
            const urisOf = (isDeleted: boolean): URI[] => updates.filter(update => update.isDeleted === isDeleted).map(({ uri }) => uri);
            return this.builder().update(urisOf(false), urisOf(true), token);
        }).catch((error: unknown) => {
            if (!isOperationCancelled(error)) this.services.lsp.Connection?.console.error(error instanceof Error ? error.stack ?? error.message : String(error));
        });
    }
}
