/** What rules cost in a run: for those who write rules, and for a project whose checks have become slow. */
export interface RuleCost {
    readonly rule: string;
    readonly milliseconds: number;
    readonly findings: number;
}

/** Adds up what each rule costs. */
export class RuleTimings {
    private readonly costs = new Map<string, { milliseconds: number; findings: number }>();

    /** @param now milliseconds from any moment on: the language has no clock of its own */
    constructor(private readonly now: () => number) {}

    /** Runs a rule and counts what it took; returns what it found. */
    measure<T>(rule: string, run: () => T[]): T[] {
        const started = this.now();
        const found = run();
        this.add({ rule, milliseconds: this.now() - started, findings: found.length });
        return found;
    }

    add({ rule, milliseconds, findings }: RuleCost): void {
        const cost = this.costs.get(rule) ?? { milliseconds: 0, findings: 0 };
        cost.milliseconds += milliseconds;
        cost.findings += findings;
        this.costs.set(rule, cost);
    }

    /** What has been counted so far, the most expensive rule first. */
    get all(): readonly RuleCost[] {
        return [...this.costs].map(([rule, cost]) => ({ rule, ...cost })).sort((a, b) => b.milliseconds - a.milliseconds);
    }

    /** The same, and begins anew. */
    take(): readonly RuleCost[] {
        const { all } = this;
        this.costs.clear();
        return all;
    }
}
