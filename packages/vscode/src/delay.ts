import type { Disposable } from 'vscode';

/** Does something once after the last of several wishes; never twice at a time. */
export class Delay implements Disposable {
    private timer: ReturnType<typeof setTimeout> | undefined;
    private running: Promise<void> | undefined;
    private isWanted = false;

    constructor(private readonly milliseconds: number, private readonly action: () => Promise<void>) {}

    later(): void {
        clearTimeout(this.timer);
        this.timer = setTimeout(() => this.now(), this.milliseconds);
    }

    now(): void {
        clearTimeout(this.timer);
        if (this.running) {
            this.isWanted = true;
            return;
        }
        this.running = this.action().catch(() => undefined).finally(() => {
            this.running = undefined;
            if (this.isWanted) {
                this.isWanted = false;
                this.later();
            }
        });
    }

    dispose(): void {
        clearTimeout(this.timer);
        this.isWanted = false;
    }
}
