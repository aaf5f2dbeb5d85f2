import { createRezoServices, openFileOf, URI, type OpenFile, type RezoContext } from '@rezo/language';
import { EmptyFileSystem } from 'langium';
import type { RezoLexerResult } from '../../packages/language/src/lexer/rezo-lexer.js';

/** The language without a file system. */
export function createLanguage(overrides: RezoContext['overrides'] = {}) {
    const services = createRezoServices({
        ...EmptyFileSystem,
        overrides,
    });
    let count = 0;
    return {
        services,
        tokenize: (text: string): RezoLexerResult => services.rezo.parser.Lexer.tokenize(text) as RezoLexerResult,
        parse: (text: string) => services.rezo.parser.LangiumParser.parse(text),
        open: (text: string): OpenFile =>
            openFileOf(services.shared.workspace.LangiumDocumentFactory.fromString(text, URI.parse(`memory:/${count++}.res`)), services.uses),
    };
}

export const language = createLanguage();
