import { DefaultLangiumDocuments, UriTrie, type LangiumDocument, type URI } from 'langium';
import { recent } from '../syntax/memo.js';

/** For each file its own URI and those of what it imports are asked for some ten times: each time the URI would be parsed anew, and looked for part by part. */
class KnownUriTrie extends UriTrie<LangiumDocument> {
    private readonly normalized = recent((uri: string) => super.normalizeUri(uri));
    /** What has been asked for since the last one came or went. */
    private readonly found = new Map<string, LangiumDocument | undefined>();

    override find(uri: URI | string): LangiumDocument | undefined {
        const key = uri.toString();
        if (this.found.has(key)) return this.found.get(key);
        const document = super.find(key);
        this.found.set(key, document);
        return document;
    }

    override has(uri: URI | string): boolean {
        return this.find(uri) !== undefined;
    }

    override insert(uri: URI | string, document: LangiumDocument): void {
        super.insert(uri, document);
        this.found.clear();
    }

    override delete(uri: URI | string): void {
        super.delete(uri);
        this.found.clear();
    }

    override clear(): void {
        super.clear();
        this.found.clear();
    }

    protected override normalizeUri(uri: URI | string): string {
        return this.normalized(uri.toString());
    }
}

/** The documents of a workspace, which tell who wants to know what comes and what goes, so that nobody has to look through all of them. */
export class RezoDocuments extends DefaultLangiumDocuments {
    protected override readonly documentTrie = new KnownUriTrie();
    private readonly listeners: ((document: LangiumDocument) => void)[] = [];

    /** The listener is given each document that has come or has gone. */
    onChange(listener: (document: LangiumDocument) => void): void {
        this.listeners.push(listener);
    }

    /** Whether this very document is among them. */
    has(document: LangiumDocument): boolean {
        return this.getDocument(document.uri) === document;
    }

    override addDocument(document: LangiumDocument): void {
        super.addDocument(document);
        this.tell(document);
    }

    override deleteDocument(uri: URI): LangiumDocument | undefined {
        const deleted = super.deleteDocument(uri);
        if (deleted) this.tell(deleted);
        return deleted;
    }

    override deleteDocuments(folder: URI): LangiumDocument[] {
        const deleted = super.deleteDocuments(folder);
        for (const document of deleted) this.tell(document);
        return deleted;
    }

    private tell(document: LangiumDocument): void {
        for (const listener of this.listeners) listener(document);
    }
}
