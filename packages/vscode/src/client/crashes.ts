/** How often the server may end by itself before it is left alone. */
export const crashLimit = { count: 5, within: 3 * 60_000 } as const;

/** Decides after each crash whether to start the server again. */
export class Crashes {
    private times: number[] = [];

    /** Notes a crash; false when it is one too many in too short a time. */
    mayRestart(now: number): boolean {
        this.times = [...this.times, now].filter(time => now - time < crashLimit.within);
        return this.times.length < crashLimit.count;
    }

    /** A restart that the user asked for begins a new count. */
    forget(): void {
        this.times = [];
    }
}
