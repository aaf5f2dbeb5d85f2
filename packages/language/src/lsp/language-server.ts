import { DefaultLanguageServer } from 'langium/lsp';

/** Tells the editor of the features beside Langium's own. */
export class RezoLanguageServer extends DefaultLanguageServer {
    protected override buildInitializeResult(...params: Parameters<DefaultLanguageServer['buildInitializeResult']>): ReturnType<DefaultLanguageServer['buildInitializeResult']> {
        const result = super.buildInitializeResult(...params);
        return { ...result, capabilities: { ...result.capabilities, selectionRangeProvider: true } };
    }
}
