import type { CheckedFile, Finding, Found, Rule, RuleContext } from './rule.js';
import { isSilenced, readSuppressions } from './suppressions.js';
import type { RuleTimings } from './timings.js';

/** What a rule is given beside the file. */
export type ContextOf = (rule: Rule) => RuleContext;

export interface Running {
    readonly contextOf: ContextOf;
    /** The ids of the rules that there are, run or not. */
    readonly known: readonly string[];
    readonly timings?: RuleTimings;
    /** Over a long text the rules take their time: whether something is more urgent is asked between them. */
    beforeRule(): Promise<void>;
}

/** Runs rules over a file: what they find, less what the text suppresses. In the order of the text. */
export async function runRules(file: CheckedFile, rules: readonly Rule[], { contextOf, known, timings, beforeRule }: Running): Promise<Found[]> {
    const suppressions = readSuppressions(file.text);
    const run = (rule: Rule): Finding[] => [...rule.check(file, contextOf(rule))];
    const all: Found[] = [];
    for (const rule of rules) {
        await beforeRule();
        for (const finding of timings ? timings.measure(rule.id, () => run(rule)) : run(rule)) all.push({ rule, finding });
    }
    await beforeRule();
    const found = saidOnce(all);
    const ids = { known, run: rules.map(rule => rule.id) };
    const about = rules.flatMap(rule => [...rule.checkFound?.(file, found, ids) ?? []].map((finding): Found => ({ rule, finding })));
    const kept = suppressions.length === 0 ? found : found.filter(({ rule, finding }) => !isSilenced(rule.id, finding.span.start, suppressions));
    return [...kept, ...about].sort((a, b) => order(a.finding, b.finding));
}

/** Without what a rule that says more has found as well; a suppression of that one holds for both. */
function saidOnce(found: readonly Found[]): readonly Found[] {
    if (!found.some(({ rule }) => rule.yieldsTo)) return found;
    const keyOf = (id: string, { span }: Finding): string => `${id} ${span.start} ${span.end}`;
    const said = new Set(found.map(({ rule, finding }) => keyOf(rule.id, finding)));
    return found.filter(({ rule, finding }) => !rule.yieldsTo?.some(id => said.has(keyOf(id, finding))));
}

function order(a: Finding, b: Finding): number {
    return a.span.start - b.span.start || a.span.end - b.span.end;
}
