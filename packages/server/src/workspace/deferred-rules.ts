import type { RuleSet, RuleSetSource } from '@rezo/language';
import type { URI } from 'langium';

/** Characters. A text of this length is checked with dictionaries within a keystroke's time. */
const largest = 100_000;
/** Milliseconds without an edit. */
const pause = 1000;

export interface DeferringContext {
    readonly rules: RuleSetSource;
    /** Length of the text that the editor has open; undefined for a file that it has not. */
    readonly lengthOf: (uri: URI) => number | undefined;
    /** Has a file checked once more. */
    readonly checkAgain: (uri: URI) => void;
}

/**
 * Rules for the one who writes are run on what is open. In a large file those that need a dictionary wait until nothing has been
 * typed for a moment; all others answer at once.
 */
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
        const length = this.context.lengthOf(uri);
        if (length === undefined) return { ...set, rules: set.rules.filter(({ onlyInEditor }) => !onlyInEditor) };
        if (this.due.delete(key) || length <= largest || !set.rules.some(({ needs }) => needs)) return set;
        this.waiting.set(key, setTimeout(() => {
            this.waiting.delete(key);
            this.due.add(key);
            this.context.checkAgain(uri);
        }, pause));
        return { ...set, rules: set.rules.filter(({ needs }) => !needs) };
    }
}
