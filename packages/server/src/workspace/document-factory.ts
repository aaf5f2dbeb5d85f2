import { DefaultLangiumDocumentFactory, type Cancellation, type LangiumDocument, type LangiumSharedCoreServices, type ParseResult, type TextDocument, type URI, type AstNode } from 'langium';
import { isLargerThan, sizeLimit } from '../files.js';
import type { Say } from '../say.js';

/** Parses documents, and knows of which text each tree was made. A text that cannot be parsed counts as empty, and why is kept. */
export class ServerDocumentFactory extends DefaultLangiumDocumentFactory {
    private readonly parsed = new WeakMap<LangiumDocument, { readonly text: TextDocument; readonly version: number }>();
    private readonly failures = new Map<string, string>();

    constructor(services: LangiumSharedCoreServices, private readonly say: Say) {
        super(services);
    }

    override async update<T extends AstNode = AstNode>(document: LangiumDocument<T>, token: Cancellation.CancellationToken): Promise<LangiumDocument<T>> {
        const text = this.textDocuments?.get(document.uri);
        const version = text?.version;
        this.failures.delete(document.uri.toString());
        const updated = await super.update(document, token);
        if (text && version !== undefined) this.parsed.set(document, { text, version });
        else this.parsed.delete(document);
        return updated;
    }

    /** Whether the tree is of the text that the editor shows: an edit may have come and not been looked at yet. */
    isCurrent(document: LangiumDocument): boolean {
        const text = this.textDocuments?.get(document.uri);
        const parsed = this.parsed.get(document);
        return parsed?.text === text && parsed?.version === text?.version;
    }

    /** Why a document could not be parsed. */
    failure(uri: URI): string | undefined {
        return this.failures.get(uri.toString());
    }

    protected override getUpdatedText<T extends AstNode>(document: LangiumDocument<T>, open: TextDocument | undefined, token: Cancellation.CancellationToken): Promise<string> {
        if (open && isLargerThan(sizeLimit, open.getText())) {
            this.failures.set(document.uri.toString(), `${this.say.tooLarge(sizeLimit)}.`);
            return Promise.resolve('');
        }
        return super.getUpdatedText(document, open, token);
    }

    protected override async parseAsync<T extends AstNode>(uri: URI, text: string, token: Cancellation.CancellationToken): Promise<ParseResult<T>> {
        try {
            return await super.parseAsync<T>(uri, text, token);
        } catch (error) {
            this.failures.set(uri.toString(), this.say.failed(error));
            return super.parseAsync<T>(uri, '', token);
        }
    }
}
