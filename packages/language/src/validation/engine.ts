import { memo } from '../syntax/memo.js';
import type { CheckedFile, Finding, Found, Rule, RuleContext } from './rule.js';
import { isSilenced, suppressionsOf } from './suppressions.js';
import type { RuleTimings } from './timings.js';

/** A rule that is to be run. */
export interface ReadyRule {
    readonly rule: Rule;
    /** What it is given beside the file. */
    readonly context: RuleContext;
}

export interface Running {
    /** The ids of the rules that there are, run or not. */
    readonly known: readonly string[];
    readonly timings: RuleTimings | undefined;
    /** Over a long text the rules take their time: whether something is more urgent is asked between them, where anything may be. */
    readonly beforeRule: (() => Promise<void>) | undefined;
}

/** Runs rules over a file: what they find, less what the text suppresses. In the order of the text. */
export async function runRules(file: CheckedFile, rules: readonly ReadyRule[], { known, timings, beforeRule }: Running): Promise<Found[]> {
    const all: Found[] = [];
    for (const ready of rules) {
        if (beforeRule) await beforeRule();
        const findings = timings ? timings.measure(ready.rule.id, () => findingsOf(ready, file)) : findingsOf(ready, file);
        if (findings.length > 0) for (const finding of findings) all.push({ rule: ready.rule, finding });
    }
    if (beforeRule) await beforeRule();
    const found = saidOnce(all);
    const suppressions = suppressionsOf(file);
    const kept = suppressions.length === 0 ? found : found.filter(({ rule, finding }) => !isSilenced(rule.id, finding.span.start, suppressions));
    return [...kept, ...aboutFound(file, found, rules, known)].sort((a, b) => order(a.finding, b.finding));
}

function findingsOf({ rule, context }: ReadyRule, file: CheckedFile): readonly Finding[] {
    const found = rule.check(file, context);
    return Array.isArray(found) ? found as readonly Finding[] : [...found];
}

/** What the rules about the other rules say. */
function aboutFound(file: CheckedFile, found: readonly Found[], rules: readonly ReadyRule[], known: readonly string[]): readonly Found[] {
    const { about, run } = othersIn(rules);
    return about.flatMap(({ rule }) => [...rule.checkFound?.(file, found, { known, run }) ?? []].map((finding): Found => ({ rule, finding })));
}

/** The rules about others, and those that they may be about. */
const othersIn = memo((rules: readonly ReadyRule[]) => ({ about: rules.filter(({ rule }) => rule.checkFound), run: rules.map(({ rule }) => rule.id) }));

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
