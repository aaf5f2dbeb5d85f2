/**
 * Stands in for `chevrotain` and `chevrotain-allstar` in the bundle of the command line: Langium makes a parser of theirs,
 * which ours replaces before it is used (`packages/language/src/lexer/linear-parser.ts`), and a lexer only where there is no
 * other. The whole of them costs 4 ms of every start.
 */
function Unused() {}
const absent = () => { throw new Error('The command line has no Chevrotain.'); };

export {
    Unused as EmbeddedActionsParser, Unused as Lexer, Unused as LLkLookaheadStrategy, Unused as LLStarLookaheadStrategy,
    absent as createToken, absent as createTokenInstance,
};
export const EOF = { name: 'EOF' };
export const EMPTY_ALT = () => () => undefined;
export const defaultParserErrorProvider = {};
export const defaultLexerErrorProvider = {};
