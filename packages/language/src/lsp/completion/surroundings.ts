/** Where in the document a line stands, read from the lines above it: right also while the tree is behind the text. */
import { declarationKinds, dialects, sectionRoles, type HeadKeyword, type Keyword, type PropertyKey } from '../../dialects/index.js';
import { propertySpecs, type PropertyOwner } from '../../syntax/properties.js';
import { linesAbove, linesBelow, type NearLine } from './lines-near.js';

export interface Surroundings {
    /** What a property on this line would describe. */
    readonly owners: readonly PropertyOwner[];
    /** Its properties beside the one on this line. */
    readonly given: ReadonlySet<PropertyKey>;
    /** The column of such a property, below what it describes. */
    readonly column: number | undefined;
    /** No blank line stands between. */
    readonly adjacent: boolean;
    /** Words on this line would continue the paragraph above it. */
    readonly belowText: boolean;
    /** The nearest head above: the section, addressee, declaration or resolution in which the line stands. */
    readonly head: HeadKeyword | undefined;
    readonly inRecommendations: boolean;
    readonly inResolution: boolean;
}

const sections: ReadonlySet<Keyword> = new Set(sectionRoles);
const declarations: ReadonlySet<Keyword> = new Set(declarationKinds);

export const isSection = (keyword: Keyword): boolean => sections.has(keyword);
export const isDeclaration = (keyword: Keyword): boolean => declarations.has(keyword);
const isProperty = (keyword: Keyword): keyword is PropertyKey => keyword in propertySpecs;

/** The heads on whose line a paragraph may begin. */
const openHeads: ReadonlySet<Keyword> = new Set<Keyword>([...sectionRoles, 'resolution', 'area']);

export function surroundingsOf(text: string, line: NearLine): Surroundings {
    const given = new Set<PropertyKey>();
    const described = describedBy(text, line, given);
    for (const below of linesBelow(text, line)) {
        if (below.kind === 'comment') continue;
        if (!below.head || !isProperty(below.head.keyword)) break;
        given.add(below.head.keyword);
    }
    const head = headAbove(text, line);
    return {
        ...described, given, head,
        inRecommendations: head === 'recommendations' || head === 'to' || head === 'area',
        inResolution: head === 'resolution' || resolutionBegins(text.slice(0, line.start)),
    };
}

type Described = Pick<Surroundings, 'owners' | 'column' | 'adjacent' | 'belowText'>;

/** Of data below what they describe, as the formatter writes them. */
const indentation = 2;

function describedBy(text: string, line: NearLine, given: Set<PropertyKey>): Described {
    let adjacent = true;
    let belowText: boolean | undefined;
    for (const above of linesAbove(text, line)) {
        if (above.kind === 'comment') continue;
        belowText ??= hasText(above);
        if (above.kind === 'blank') {
            adjacent = false;
        } else if (above.head && isProperty(above.head.keyword)) {
            given.add(above.head.keyword);
        } else {
            const owner = above.kind === 'prose' ? paragraphOwner(text, above) : above;
            return { owners: owner ? ownersOfLine(owner) : [], column: owner && owner.column + indentation, adjacent, belowText };
        }
    }
    return { owners: [], column: undefined, adjacent, belowText: belowText ?? false };
}

/** Prose, an item, or a head with words behind its colon. */
function hasText({ kind, head, end }: NearLine): boolean {
    return kind === 'prose' || kind === 'item' || (head !== undefined && openHeads.has(head.keyword) && end > head.colon + 1);
}

/** The item or head whose paragraph a line of prose continues; undefined when the paragraph stands for itself. */
function paragraphOwner(text: string, prose: NearLine): NearLine | undefined {
    for (const above of linesAbove(text, prose)) {
        if (above.kind === 'comment' || above.kind === 'prose') continue;
        return above.kind === 'item' || (above.head && openHeads.has(above.head.keyword)) ? above : undefined;
    }
    return undefined;
}

function ownersOfLine({ kind, head }: NearLine): readonly PropertyOwner[] {
    if (kind === 'item') return ['item'];
    if (!head) return [];
    const keyword = head.keyword as HeadKeyword;
    return isSection(keyword) ? [keyword, 'section'] : [keyword];
}

function headAbove(text: string, line: NearLine): HeadKeyword | undefined {
    for (const { head } of linesAbove(text, line)) if (head && !isProperty(head.keyword)) return head.keyword as HeadKeyword;
    return undefined;
}

const resolutionWords = dialects.map(({ keywords: { resolution } }) => `[${resolution.charAt(0)}${resolution.charAt(0).toUpperCase()}]${resolution.slice(1)}`).join('|');
const resolutionHead = new RegExp(`^[^\\S\\r\\n]*(?:${resolutionWords})(?:[^\\S\\r\\n]+\\\\[^\\s:]+)?[^\\S\\r\\n]*:`, 'm');

function resolutionBegins(text: string): boolean {
    return resolutionHead.test(text);
}
