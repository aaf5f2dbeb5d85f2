/**
 * Stands in for `chevrotain` and `chevrotain-allstar` in the bundle of the command line: Langium's parser and lexer are made of
 * them, and ours stand in the places of both (`packages/language/src/parser/rezo-parser.ts`). The whole of them costs 4 ms of
 * every start.
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
