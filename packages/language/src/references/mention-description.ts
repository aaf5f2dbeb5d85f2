import { CstUtils, UriUtils, type AstNodeDescription, type AstNodeLocator, type DocumentSegment, type ReferenceDescription, type URI } from 'langium';
import type { Mention } from '../generated/ast.js';

/** A mention in the index of references. Where it stands is worked out when someone asks, which is for few of a workspace's. */
export class MentionDescription implements ReferenceDescription {
    constructor(private readonly mention: Mention, private readonly target: AstNodeDescription, readonly sourceUri: URI, private readonly locator: AstNodeLocator) {}

    get sourcePath(): string { return this.locator.getAstNodePath(this.mention); }

    get targetUri(): URI { return this.target.documentUri; }

    get targetPath(): string { return this.target.path; }

    get segment(): DocumentSegment { return CstUtils.toDocumentSegment(this.mention.target.$refNode) as DocumentSegment; }

    get local(): boolean { return UriUtils.equals(this.targetUri, this.sourceUri); }
}
