import { OperationCancelled, type Cancellation } from 'langium';

export interface Condition {
    isMet(): boolean;
    /** Why it will never be met; undefined as long as it may be. */
    lost?(): Error | undefined;
}

/**
 * Requests that wait for a state of the build. Langium's own miss a state that was reached just before an edit came, and
 * then wait for ever; these look at the state itself.
 */
export class Waiters {
    private readonly waiting = new Set<() => void>();
    private met = false;

    wait(condition: Condition, token: Cancellation.CancellationToken): Promise<void> {
        return new Promise((resolve, reject) => {
            const look = (): boolean => {
                const lost = condition.lost?.();
                if (lost) reject(lost);
                else if (condition.isMet()) this.meet(resolve);
                else if (token.isCancellationRequested) reject(OperationCancelled as unknown as Error);
                else return false;
                return true;
            };
            if (look()) return;
            const lookAgain = (): void => {
                if (!look()) return;
                this.waiting.delete(lookAgain);
                cancelled.dispose();
            };
            this.waiting.add(lookAgain);
            const cancelled = token.onCancellationRequested(lookAgain);
        });
    }

    /** Whether somebody has been served since this was asked. */
    takeMet(): boolean {
        const { met } = this;
        this.met = false;
        return met;
    }

    private meet(resolve: () => void): void {
        this.met = true;
        resolve();
    }

    /** Something has changed. */
    look(): void {
        for (const lookAgain of this.waiting) lookAgain();
    }
}
