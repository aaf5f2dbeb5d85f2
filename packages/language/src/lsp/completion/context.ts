/** What the makers of offers know beside the place of the cursor. */
import type { LangiumDocument, URI } from 'langium';
import type { Dialect, DialectId } from '../../dialects/index.js';
import type { File, Mentionable, Resolution } from '../../generated/ast.js';
import { nodesOf, offsetOf } from '../../syntax/nodes.js';
import type { CalendarDate } from '../../values/calendar-date.js';

export interface OfferContext {
    readonly document: LangiumDocument;
    readonly uri: URI;
    /** The latest tree: it may be a keystroke behind the text. */
    readonly file: File;
    readonly imported: readonly File[];
    /** In whose words the document is written. */
    readonly dialect: Dialect;
    /** In which language the editor speaks. */
    readonly language: DialectId;
    readonly today: CalendarDate;
    readonly resolution: Resolution | undefined;
    /** What an id means at the cursor. */
    readonly find: (id: string) => Mentionable | undefined;
}

/** The resolution in which an offset stands. */
export function resolutionAt(file: File, offset: number): Resolution | undefined {
    return nodesOf(file).resolutions.findLast(resolution => offsetOf(resolution) <= offset);
}
