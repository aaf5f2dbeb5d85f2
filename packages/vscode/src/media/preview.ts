/** The script of the preview's page: shows what it is sent, and tells of scrolling, double clicks and links. */
import type { FromPage, PageState, SavedState, ToPage } from '../preview/messages.js';
import { fitSheets } from './fit.js';
import { Page, sourceLine } from './page.js';
import { patchPages, type Patch } from './patch.js';

declare function acquireVsCodeApi(): {
    postMessage(message: FromPage): void;
    setState(state: SavedState): void;
    getState(): SavedState | undefined;
};

const editor = acquireVsCodeApi();
const container = document.getElementById('pages') as HTMLElement;
const page = new Page(container);

let state = editor.getState() ?? JSON.parse(document.body.dataset.state ?? '{}') as SavedState;
let version = -1;
let lastPatch: Patch & { readonly time: number } = { added: 0, removed: 0, time: 0 };
let cursor: number | null = null;
/** Where the page was last scrolled to by us, and not by its reader. */
let ownTop = 0;
/** A line to which the page is to be scrolled as soon as there are pages. */
let awaited: number | undefined;

function save(changed: Partial<SavedState>): void {
    state = { ...state, ...changed };
    editor.setState(state);
}

function scrollPage(top: number): void {
    scrollTo({ top, behavior: 'instant' });
    ownTop = scrollY;
}

/**
 * Tells where the reader has scrolled to, unless it is an echo of our own scrolling; the window rounds positions. The event comes
 * only with the next frame, and what moves the page before must not take the reader's place for its own.
 * @returns whether there was something to tell
 */
function tellScrolled(): boolean {
    if (Math.abs(scrollY - ownTop) < 2) return false;
    ownTop = scrollY;
    const line = page.lineAt(scrollY);
    save({ line });
    editor.postMessage({ type: 'scrolled', line });
    return true;
}

/** After a change of width, look or text: the same words stay where they were. */
function keepingPlace(change: () => void): void {
    tellScrolled();
    const anchor = scrollY > 0 ? page.anchor() : undefined;
    change();
    fitSheets(document.body, container);
    page.measure();
    if (anchor?.element.isConnected) scrollPage(scrollY + anchor.element.getBoundingClientRect().top - anchor.offset);
}

function show(message: Extract<ToPage, { type: 'pages' }>): void {
    const started = performance.now();
    keepingPlace(() => {
        page.lineCount = message.lineCount;
        lastPatch = { ...patchPages(container, message.pages, message.empty), time: 0 };
    });
    version = message.version;
    page.mark(cursor);
    if (awaited !== undefined) {
        scrollPage(page.topOf(awaited));
        awaited = undefined;
    }
    lastPatch = { ...lastPatch, time: performance.now() - started };
}

function applyState(next: SavedState): void {
    if (next.uri !== state.uri) version = -1;
    save({ ...next, line: state.line });
    keepingPlace(() => document.body.classList.toggle('printed', state.look === 'printed'));
}

function pageState(): PageState {
    return {
        version, text: container.innerText, pages: container.querySelectorAll('.page').length, look: state.look,
        topLine: page.lineAt(scrollY), cursorLine: page.markedLine,
        added: lastPatch.added, removed: lastPatch.removed, patchTime: lastPatch.time,
    };
}

function act(action: 'scroll' | 'doubleClick', line: number): void {
    if (action === 'scroll') scrollTo({ top: page.topOf(line), behavior: 'instant' });
    else page.elementAt(line)?.dispatchEvent(new MouseEvent('dblclick', { bubbles: true }));
}

addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
    switch (data.type) {
        case 'pages': return show(data);
        case 'state': return applyState(data.state);
        case 'scroll':
            // The reader has just scrolled: the editor follows, and not the page.
            if (version >= 0 && tellScrolled()) return;
            if (version < 0) awaited = data.line;
            else scrollPage(page.topOf(data.line));
            save({ line: data.line });
            return;
        case 'cursor':
            cursor = data.line;
            return page.mark(cursor);
        case 'act':
            act(data.action, data.line);
            return editor.postMessage({ type: 'answer', id: data.id, state: pageState() });
        case 'ask':
            return editor.postMessage({ type: 'answer', id: data.id, state: pageState() });
    }
});

addEventListener('scroll', tellScrolled, { passive: true });

addEventListener('resize', () => keepingPlace(() => undefined));

document.addEventListener('dblclick', ({ target }) => {
    const element = (target as Element).closest('[data-line]');
    if (element) editor.postMessage({ type: 'open', line: sourceLine(element) });
});

document.addEventListener('keydown', ({ ctrlKey, metaKey, shiftKey, altKey, code }) => {
    if ((ctrlKey || metaKey) && shiftKey && !altKey && code === 'KeyV') editor.postMessage({ type: 'source' });
});

document.addEventListener('click', event => {
    const link = (event.target as Element).closest('a');
    const href = link?.getAttribute('href');
    if (!link || !href) return;
    // The window would go there itself, out of the editor's sight.
    event.preventDefault();
    event.stopPropagation();
    if (!href.startsWith('#')) return editor.postMessage({ type: 'link', href });
    // Two resolutions of one file may use the same name: the link means the one on its own page.
    const target = link.closest('.page')?.querySelector(`#${CSS.escape(decodeURIComponent(href.slice(1)))}`);
    target?.scrollIntoView({ block: 'start' });
}, { capture: true });

document.body.classList.toggle('printed', state.look === 'printed');
editor.postMessage({ type: 'ready' });
