import { DefaultTokenBuilder } from 'langium';
import type { TokenType } from 'chevrotain';
import { RezoTerminals } from '../generated/ast.js';

/** Makes the vocabulary of Langium's parser. The patterns are never matched, as the line scanner makes the tokens, so there are none. */
export class RezoTokenBuilder extends DefaultTokenBuilder {
    override buildTokens(): TokenType[] {
        return Object.keys(RezoTerminals).map(name => name === 'COMMENT' ? { name, GROUP: 'hidden' } : { name });
    }
}
