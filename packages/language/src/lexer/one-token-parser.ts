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
    private readonly firsts = new Map<Action, Map<string, readonly First[]>>();
    private current: Map<string, readonly First[]> = new Map();
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
        let own = this.firsts.get(action);
        if (!own) this.firsts.set(action, own = new Map());
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
        const firsts = this.firstsOf(`or${idx}`, choices.map(({ ALT }) => ALT));
        const type = this.tokens[this.at]?.tokenType;
        for (let index = 0; index < firsts.length; index++) if (type && firsts[index]?.types.has(type)) { choices[index]?.ALT(); return; }
        const empty = firsts.findIndex(({ nullable }) => nullable);
        if (empty < 0) throw this.unexpected();
        choices[empty]?.ALT();
    }

    wrapOption(idx: number, { DEF }: Repeated): void {
        if (this.IS_RECORDING) this.recordOptional(DEF);
        else if (this.begins(`option${idx}`, DEF)) DEF();
    }

    wrapMany(idx: number, { DEF }: Repeated): void {
        if (this.IS_RECORDING) this.recordOptional(DEF);
        else while (this.begins(`many${idx}`, DEF)) DEF();
    }

    wrapAtLeastOne(idx: number, { DEF }: Repeated): void {
        if (this.IS_RECORDING) { if (!this.stopped) DEF(); return; }
        DEF();
        while (this.begins(`some${idx}`, DEF)) DEF();
    }

    private recordOptional(body: Body): void {
        if (this.stopped) return;
        body();
        this.stopped = false;
    }

    private begins(key: string, body: Body): boolean {
        const token = this.tokens[this.at];
        return token !== undefined && (this.firstsOf(key, [body])[0]?.types.has(token.tokenType) ?? false);
    }

    private firstsOf(key: string, bodies: readonly Body[]): readonly First[] {
        const known = this.current.get(key);
        if (known) return known;
        const found = bodies.map(body => this.firstOf(body));
        this.current.set(key, found);
        return found;
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
