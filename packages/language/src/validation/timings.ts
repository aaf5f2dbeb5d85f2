/** What rules cost in a run: for those who write rules, and for a project whose checks have become slow. */
export interface RuleCost {
    readonly rule: string;
    readonly milliseconds: number;
    readonly findings: number;
}

/** One cost for each rule, the most expensive first. */
export function addedUp(costs: Iterable<RuleCost>): RuleCost[] {
    const sums = new Map<string, RuleCost>();
    for (const { rule, milliseconds, findings } of costs) {
        const sum = sums.get(rule);
        sums.set(rule, { rule, milliseconds: milliseconds + (sum?.milliseconds ?? 0), findings: findings + (sum?.findings ?? 0) });
    }
    return [...sums.values()].sort((a, b) => b.milliseconds - a.milliseconds);
}

/** Measures what each rule costs. */
export class RuleTimings {
    private costs: RuleCost[] = [];

    /** @param now milliseconds from any moment on: the language has no clock of its own */
    constructor(private readonly now: () => number) {}

    /** Runs a rule and counts what it took; returns what it found. */
    measure<T>(rule: string, run: () => readonly T[]): readonly T[] {
        const started = this.now();
        const found = run();
        this.costs.push({ rule, milliseconds: this.now() - started, findings: found.length });
        return found;
    }

    /** What has been counted so far, the most expensive rule first. */
    get all(): readonly RuleCost[] {
        return addedUp(this.costs);
    }

    /** The same, and begins anew. */
    take(): readonly RuleCost[] {
        const { all } = this;
        this.costs = [];
        return all;
    }
}
