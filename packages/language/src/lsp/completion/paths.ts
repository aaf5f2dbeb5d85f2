/** Paths of the files that a `use` line, `supersedes` or `repeats` can name. */
import { UriUtils, type FileSystemNode, type FileSystemProvider, type LangiumDocuments, type LangiumSharedCoreServices, type URI } from 'langium';
import type { File } from '../../generated/ast.js';
import type { Boundary } from '../../references/uses.js';
import { nodesOf } from '../../syntax/nodes.js';
import { plainText } from '../../syntax/prose.js';
import type { OfferContext } from './context.js';
import { offerKinds, type Offer, type OfferDetails } from './offer.js';

export type PathTarget = 'registry' | 'resolution';

export interface TypedPath {
    /** Up to the cursor. */
    readonly typed: string;
    /** All of it, also behind the cursor. */
    readonly written: string;
}

export class Paths {
    private readonly documents: LangiumDocuments;
    private readonly fileSystem: FileSystemProvider;

    constructor(shared: LangiumSharedCoreServices) {
        this.documents = shared.workspace.LangiumDocuments;
        this.fileSystem = shared.workspace.FileSystemProvider;
    }

    /** The files of the workspace, and what lies in the folder that has been typed: also outside of the workspace. */
    async offers({ typed, written }: TypedPath, target: PathTarget, context: OfferContext, boundary: Boundary): Promise<readonly Offer[]> {
        const offers = new Map<string, Offer>();
        const add = (offer: Offer): void => { if (!offers.has(offer.word)) offers.set(offer.word, offer); };
        const folder = UriUtils.dirname(context.uri);
        const taken = new Set(nodesOf(context.file).uses.map(({ path }) => path?.trim()));
        for (const document of this.documents.all) {
            const { uri, parseResult } = document;
            if (document === context.document || uri.scheme !== context.uri.scheme || !boundary.contains(uri, context.uri)) continue;
            add(fileOffer(UriUtils.relative(folder, uri), parseResult.value as File, target));
        }
        for (const entry of await this.entries(typed, context.uri, boundary)) if (entry.word !== UriUtils.basename(context.uri)) add(entry);
        return [...offers.values()].filter(({ word }) => !taken.has(word) || word === written.trim());
    }

    private async entries(typed: string, from: URI, boundary: Boundary): Promise<readonly Offer[]> {
        const written = typed.slice(0, typed.lastIndexOf('/') + 1);
        const at = UriUtils.resolvePath(UriUtils.dirname(from), written === '' ? '.' : written);
        const found = boundary.contains(at, from) ? await this.read(at) : [];
        const offers = found.flatMap(({ uri, isDirectory }): Offer[] => {
            const name = UriUtils.basename(uri);
            const hidden = name.startsWith('.') || name === 'node_modules';
            if (hidden || (!isDirectory && !name.endsWith('.res'))) return [];
            const word = written + name + (isDirectory ? '/' : '');
            return [{ word, insert: word, kind: isDirectory ? offerKinds.folder : offerKinds.path, order: isDirectory ? 30 : 20, details: () => ({}) }];
        });
        const up: Offer = { word: `${written}../`, insert: `${written}../`, kind: offerKinds.folder, order: 40, details: () => ({}) };
        return /^(?:\.\.\/)*$/u.test(written) && boundary.contains(UriUtils.resolvePath(at, '..'), from) ? [...offers, up] : offers;
    }

    private async read(folder: URI): Promise<readonly FileSystemNode[]> {
        try {
            return await this.fileSystem.readDirectory(folder);
        } catch {
            // A folder that is not there has nothing to offer; the rule about the path reports it.
            return [];
        }
    }
}

function fileOffer(path: string, file: File, target: PathTarget): Offer {
    const nodes = nodesOf(file);
    const isRegistry = nodes.resolutions.length === 0;
    const wanted = isRegistry === (target === 'registry');
    const name = path.slice(path.lastIndexOf('/') + 1);
    return { word: path, names: [name], insert: path, kind: offerKinds.path, order: wanted ? 0 : 10, details: () => fileDetails(file) };
}

function fileDetails(file: File): OfferDetails {
    const nodes = nodesOf(file);
    const title = plainText(nodes.resolutions[0]?.text);
    const names = nodes.declarations.slice(0, 8).flatMap(({ name }) => (name === undefined ? [] : [`\`\\${name}\``])).join(', ');
    return { detail: title || undefined, documentation: title ? undefined : names };
}
