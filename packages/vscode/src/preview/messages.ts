/** What the extension and the page of its preview say to each other. Lines are counted from 0, as in the editor. */
import type { PreviewPage } from '@rezo/server/protocol';

export type Look = 'theme' | 'printed';

export type ToPage =
    | { readonly type: 'pages'; readonly pages: readonly PreviewPage[]; readonly version: number; readonly lineCount: number; readonly empty: string }
    /** What the page is to look like, and to remember. */
    | { readonly type: 'state'; readonly state: SavedState }
    | { readonly type: 'scroll'; readonly line: number }
    | { readonly type: 'cursor'; readonly line: number | null }
    | { readonly type: 'ask'; readonly id: number }
    | { readonly type: 'act'; readonly action: 'scroll' | 'doubleClick'; readonly line: number; readonly id: number };

export type FromPage =
    | { readonly type: 'ready' }
    | { readonly type: 'scrolled'; readonly line: number }
    | { readonly type: 'open'; readonly line: number }
    /** The keys of the command that shows the source were pressed in the page. */
    | { readonly type: 'source' }
    | { readonly type: 'link'; readonly href: string }
    | { readonly type: 'answer'; readonly id: number; readonly state: PageState };

/** What the page shows at the moment. */
export interface PageState {
    readonly version: number;
    readonly text: string;
    readonly pages: number;
    readonly look: Look;
    /** The source line at the upper edge, with its fraction. */
    readonly topLine: number;
    /** The source line of the marked paragraph. */
    readonly cursorLine: number | null;
    /** Elements that the last update of the text put in and took out; what only changed is neither. */
    readonly added: number;
    readonly removed: number;
    /** From the arrival of the last update until the page showed it, in milliseconds. */
    readonly patchTime: number;
}

/** What the page remembers across a reload of the window. */
export interface SavedState {
    readonly uri: string;
    readonly look: Look;
    readonly locked: boolean;
    readonly line: number;
}
