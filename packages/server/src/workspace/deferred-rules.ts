import type { RuleSet, RuleSetSource } from '@rezo/language';
import type { URI } from 'langium';

/** Characters. A text of this length is checked with dictionaries within a keystroke's time. */
const largest = 100_000;
/** Milliseconds without an edit. */
const pause = 1000;

export interface DeferringContext {
    readonly rules: RuleSetSource;
    /** Length of a file's text; undefined for one that is not known. */
    readonly lengthOf: (uri: URI) => number | undefined;
    /** Has a file checked once more. */
    readonly checkAgain: (uri: URI) => void;
}

/** In a large file, rules that need a dictionary wait until nothing has been typed for a moment; all others answer at once. */
export class DeferredRules implements RuleSetSource {
    /** By file: when it is to be checked by all rules. */
    private readonly waiting = new Map<string, NodeJS.Timeout>();
    private readonly due = new Set<string>();

    constructor(private readonly context: DeferringContext) {}

    async ruleSetFor(uri: URI): Promise<RuleSet> {
        const set = await this.context.rules.ruleSetFor(uri);
        const key = uri.toString();
        clearTimeout(this.waiting.get(key));
        this.waiting.delete(key);
        if (this.due.delete(key) || (this.context.lengthOf(uri) ?? 0) <= largest || !set.rules.some(({ needs }) => needs)) return set;
        this.waiting.set(key, setTimeout(() => {
            this.waiting.delete(key);
            this.due.add(key);
            this.context.checkAgain(uri);
        }, pause));
        return { ...set, rules: set.rules.filter(({ needs }) => !needs) };
    }
}
