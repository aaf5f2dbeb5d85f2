import {
    AstUtils, DefaultLinker, DefaultReferenceDescriptionProvider, DefaultScopeComputation, DefaultIndexManager, EMPTY_SCOPE, MultiMap, stream,
    type AstNodeDescription, type AstNodeDescriptionProvider, type AstNode, type LangiumCoreServices, type LangiumDocument,
    type LocalSymbols, type ReferenceDescription, type ReferenceInfo, type Scope, type ScopeProvider, type Stream,
} from 'langium';
import { lookupKeyword } from '../dialects/index.js';
import type { File, Mentionable, Resolution } from '../generated/ast.js';
import { containerOfType, nodesOf } from '../syntax/nodes.js';
import { MentionDescription } from './mention-description.js';
import { namesOf } from './names.js';
import type { Uses } from './uses.js';

/**
 * What an id means at a place: an id of this file (of the same resolution first), an id of an imported file, or the
 * section of that keyword in the same resolution. A declared id wins over a keyword.
 */
export class RezoScopeProvider implements ScopeProvider {
    private readonly descriptions: AstNodeDescriptionProvider;
    private readonly known = new WeakMap<Mentionable, AstNodeDescription>();
    /** What the document that is being linked imports: the same for all its mentions. */
    private linking: { readonly document: LangiumDocument; imported?: readonly File[] } | undefined;

    constructor(services: LangiumCoreServices, private readonly uses: Uses) {
        this.descriptions = services.workspace.AstNodeDescriptionProvider;
    }

    getScope({ container }: ReferenceInfo): Scope {
        if (container.$type !== 'Mention') return EMPTY_SCOPE;
        const document = AstUtils.getDocument(container);
        const find = (name: string): AstNodeDescription | undefined => {
            const node = this.find(name.normalize('NFC'), container, document);
            return node && this.described(node, name);
        };
        return {
            getElement: find,
            getElements: name => stream([find(name)].filter(found => found !== undefined)),
            getAllElements: () => this.all(document),
        };
    }

    /** Links the mentions of one document, in which nothing changes meanwhile. */
    whileLinking(document: LangiumDocument, link: () => void): void {
        this.linking = { document };
        try {
            link();
        } finally {
            this.linking = undefined;
        }
    }

    private imported(document: LangiumDocument): readonly File[] {
        if (this.linking?.document !== document) return this.uses.imported(document).map(({ file }) => file);
        return this.linking.imported ??= this.uses.imported(document).map(({ file }) => file);
    }

    /** One description for all mentions of a thing: each mention keeps its own for as long as its tree lives. */
    private described(node: Mentionable, name: string): AstNodeDescription {
        const description = this.known.get(node) ?? this.descriptions.createDescription(node, name);
        this.known.set(node, description);
        return description;
    }

    private find(name: string, from: AstNode, document: LangiumDocument): Mentionable | undefined {
        const resolution = containerOfType<Resolution>(from, 'Resolution');
        const own = namesOf(document.parseResult.value as File).get(name);
        const near = own?.find(node => containerOfType(node, 'Resolution') === resolution) ?? own?.[0];
        if (near) return near;
        for (const file of this.imported(document)) {
            const found = namesOf(file).get(name)?.[0];
            if (found) return found;
        }
        return sectionByKeyword(name, resolution, document.parseResult.value as File);
    }

    private all(document: LangiumDocument): Stream<AstNodeDescription> {
        const files = [document.parseResult.value as File, ...this.imported(document)];
        return stream(files.flatMap(file => [...namesOf(file)].flatMap(([name, [node]]) => node ? [this.descriptions.createDescription(node, name)] : [])));
    }
}

/** `\мероприятие`, `\участники`, `\резолюция`: the section of that kind here, or the file's event. */
function sectionByKeyword(name: string, resolution: Resolution | undefined, file: File): Mentionable | undefined {
    const keyword = lookupKeyword(name)?.keyword;
    if (keyword === 'resolution') return resolution;
    for (const sections of [resolution?.sections ?? [], file.sections]) {
        const ofKind = sections.filter(section => section.keyword === keyword);
        if (ofKind[0]) return ofKind.find(section => section.properties.length > 0) ?? ofKind[0];
    }
    return undefined;
}

/** There are no symbols beside the trees: the scope provider reads the names there, and an index of them would only take memory. */
export class RezoScopeComputation extends DefaultScopeComputation {
    override collectExportedSymbols(): Promise<AstNodeDescription[]> {
        return Promise.resolve([]);
    }

    override collectLocalSymbols(): Promise<LocalSymbols> {
        return Promise.resolve(new MultiMap<AstNode, AstNodeDescription>());
    }
}

/** Links the mentions, which are the only references. */
export class RezoLinker extends DefaultLinker {
    override link(document: LangiumDocument): Promise<void> {
        (this.scopeProvider as RezoScopeProvider).whileLinking(document, () => {
            for (const mention of nodesOf(document.parseResult.value as File).mentions) {
                this.doLink({ reference: mention.target, container: mention, property: 'target' }, document);
            }
        });
        return Promise.resolve();
    }
}

/** Describes the mentions, without looking for references in every node of the tree. */
export class RezoReferenceDescriptionProvider extends DefaultReferenceDescriptionProvider {
    override createDescriptions(document: LangiumDocument): Promise<ReferenceDescription[]> {
        const { mentions } = nodesOf(document.parseResult.value as File);
        return Promise.resolve(mentions.flatMap(mention => {
            const { $nodeDescription, $refNode } = mention.target;
            return $nodeDescription && $refNode ? new MentionDescription(mention, $nodeDescription, document.uri, this.nodeLocator) : [];
        }));
    }
}

export class RezoIndexManager extends DefaultIndexManager {
    /** Langium normalizes both URIs of every reference of the workspace, which takes seconds in a large one. */
    override findAllReferences(target: AstNode, path: string): Stream<ReferenceDescription> {
        const uri = AstUtils.getDocument(target).uri.toString();
        return stream([...this.referenceIndex.values()].flatMap(references => references.filter(found => found.targetPath === path && found.targetUri.toString() === uri)));
    }
}
