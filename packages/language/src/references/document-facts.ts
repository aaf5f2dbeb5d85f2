import { DocumentState, type LangiumDocument, type LangiumSharedCoreServices } from 'langium';
import type { RezoDocuments } from './documents.js';

export interface FactSource<Fact> {
    /** What a document says, by its tree. */
    read(document: LangiumDocument): Fact;
    /** A document says something else than before; one that has come said nothing, one that has gone says nothing. */
    replace(document: LangiumDocument, before: Fact | undefined, after: Fact | undefined): void;
}

/**
 * What the documents of the workspace say of something, gathered over all of them. It is asked for at keystrokes, so only those
 * that have come, gone or got another tree since it was last asked for are looked at.
 */
export class DocumentFacts<Fact> {
    private readonly facts = new Map<LangiumDocument, Fact>();
    private readonly unread: Set<LangiumDocument>;

    constructor({ workspace }: LangiumSharedCoreServices, private readonly source: FactSource<Fact>) {
        const documents = workspace.LangiumDocuments as RezoDocuments;
        this.unread = new Set(documents.all);
        documents.onChange(document => {
            if (documents.has(document)) this.unread.add(document);
            else this.forget(document);
        });
        workspace.DocumentBuilder.onUpdate(changed => {
            for (const uri of changed) {
                const document = documents.getDocument(uri);
                if (document) this.unread.add(document);
            }
        });
    }

    /** To be called before what was gathered is used. */
    refresh(): void {
        for (const document of this.unread) {
            // Until it is parsed, the tree is the old one, or none.
            if (document.state < DocumentState.Parsed) continue;
            this.unread.delete(document);
            const before = this.facts.get(document);
            const after = this.source.read(document);
            this.facts.set(document, after);
            this.source.replace(document, before, after);
        }
    }

    private forget(document: LangiumDocument): void {
        this.unread.delete(document);
        const before = this.facts.get(document);
        if (this.facts.delete(document)) this.source.replace(document, before, undefined);
    }
}
