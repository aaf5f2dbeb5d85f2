import type { IToken, TokenType } from 'chevrotain';

type Action = (args: object) => unknown;
type Body = () => unknown;
interface Choice { readonly ALT: Body }
interface Repeated { readonly DEF: Body }

/** What may begin a body, and whether it may be empty. */
interface First {
    readonly types: ReadonlySet<TokenType>;
    readonly nullable: boolean;
}

/** Which of several bodies is meant, by the token that begins it; `otherwise` is the one that may be empty, or -1. */
interface Decision {
    readonly byType: ReadonlyMap<TokenType, number>;
    readonly otherwise: number;
}

/** The decisions of one rule, each found when it is first to be made; by the number that Langium gives it. */
class Decisions {
    readonly choices: (Decision | undefined)[] = [];
    readonly options: (ReadonlySet<TokenType> | undefined)[] = [];
    readonly many: (ReadonlySet<TokenType> | undefined)[] = [];
    readonly some: (ReadonlySet<TokenType> | undefined)[] = [];
}

/**
 * What LangiumParser asks of Chevrotain, for a grammar in which one token of look-ahead decides everything. The first
 * tokens of a body are found when it is first met, by running it without a text, so nothing is analysed beforehand.
 */
export class OneTokenParser {
    IS_RECORDING = false;
    readonly RULE_STACK: string[] = [];
    errors: Error[] = [];
    private tokens: readonly IToken[] = [];
    private at = 0;
    private readonly decisions = new Map<Action, Decisions>();
    private current = new Decisions();
    /** While recording. */
    private collected = new Set<TokenType>();
    private stopped = false;

    set input(tokens: readonly IToken[]) {
        this.tokens = tokens;
        this.at = 0;
        this.errors = [];
    }

    get currIdx(): number { return this.at - 1; }

    DEFINE_RULE(_name: string, action: Action): Action { return action; }
    wrapSelfAnalysis(): void {}

    rule(action: Action): unknown {
        let result: unknown;
        try {
            result = this.wrapSubrule(0, action, {});
        } catch (error) {
            this.errors.push(error as Error);
            return undefined;
        }
        if (this.at < this.tokens.length) this.errors.push(this.unexpected());
        return result;
    }

    wrapConsume(_idx: number, type: TokenType): IToken | undefined {
        if (this.IS_RECORDING) {
            if (!this.stopped) this.collected.add(type);
            this.stopped = true;
            return undefined;
        }
        const token = this.tokens[this.at];
        if (token?.tokenType !== type) throw this.unexpected();
        this.at++;
        return token;
    }

    wrapSubrule(_idx: number, action: Action, args: object): unknown {
        if (this.IS_RECORDING && this.stopped) return undefined;
        const outer = this.current;
        let own = this.decisions.get(action);
        if (!own) this.decisions.set(action, own = new Decisions());
        this.current = own;
        try {
            return action(args);
        } finally {
            this.current = outer;
        }
    }

    wrapOr(idx: number, choices: readonly Choice[]): void {
        if (this.IS_RECORDING) {
            if (this.stopped) return;
            let allStop = true;
            for (const { ALT } of choices) {
                this.stopped = false;
                ALT();
                allStop &&= this.stopped;
            }
            this.stopped = allStop;
            return;
        }
        const decision = this.current.choices[idx] ??= this.decide(choices);
        const type = this.tokens[this.at]?.tokenType;
        const chosen = choices[(type && decision.byType.get(type)) ?? decision.otherwise];
        if (!chosen) throw this.unexpected();
        chosen.ALT();
    }

    wrapOption(idx: number, { DEF }: Repeated): void {
        if (this.IS_RECORDING) this.recordOptional(DEF);
        else if (this.begins(this.current.options, idx, DEF)) DEF();
    }

    wrapMany(idx: number, { DEF }: Repeated): void {
        if (this.IS_RECORDING) this.recordOptional(DEF);
        else {
            const { many } = this.current;
            while (this.begins(many, idx, DEF)) DEF();
        }
    }

    wrapAtLeastOne(idx: number, { DEF }: Repeated): void {
        if (this.IS_RECORDING) { if (!this.stopped) DEF(); return; }
        DEF();
        const { some } = this.current;
        while (this.begins(some, idx, DEF)) DEF();
    }

    private recordOptional(body: Body): void {
        if (this.stopped) return;
        body();
        this.stopped = false;
    }

    private begins(known: (ReadonlySet<TokenType> | undefined)[], idx: number, body: Body): boolean {
        const token = this.tokens[this.at];
        if (token === undefined) return false;
        return (known[idx] ??= this.firstOf(body).types).has(token.tokenType);
    }

    private decide(choices: readonly Choice[]): Decision {
        const firsts = choices.map(({ ALT }) => this.firstOf(ALT));
        // Of two that may begin alike the first one is meant.
        const byType = new Map(firsts.flatMap(({ types }, index) => [...types].map(type => [type, index] as const)).reverse());
        return { byType, otherwise: firsts.findIndex(({ nullable }) => nullable) };
    }

    private firstOf(body: Body): First {
        this.IS_RECORDING = true;
        this.collected = new Set();
        this.stopped = false;
        try {
            body();
            return { types: this.collected, nullable: !this.stopped };
        } finally {
            this.IS_RECORDING = false;
        }
    }

    private unexpected(): Error {
        return new Error(`Unexpected ${this.tokens[this.at]?.tokenType.name ?? 'end'}`);
    }
}
