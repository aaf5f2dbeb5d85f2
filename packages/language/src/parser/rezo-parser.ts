import type { AstNode, LangiumCoreServices, LangiumParser, Linker, ParseResult } from 'langium';
import type { Mention } from '../generated/ast.js';
import { lexingReport } from '../lexer/rezo-lexer.js';
import { scanText } from '../lexer/scan.js';
import { FileParser } from './file-parser.js';

/** Reads a text without Langium's parser, and makes of it what that makes (ADR 7). */
export class RezoParser implements Pick<LangiumParser, 'parse'> {
    private readonly linker: Linker;

    constructor(services: LangiumCoreServices) {
        this.linker = services.references.Linker;
    }

    parse<T extends AstNode>(text: string): ParseResult<T> {
        const scanned = scanText(text);
        const parser = new FileParser(scanned, (mention, leaf, name) => this.linker.buildReference(mention, 'target', leaf, name) as Mention['target']);
        return {
            value: parser.parse() as AstNode as T,
            parserErrors: parser.errors as ParseResult['parserErrors'],
            lexerErrors: [],
            lexerReport: lexingReport(scanned.remarks),
        };
    }
}
