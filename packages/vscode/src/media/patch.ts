import morphdom from 'morphdom';
import type { PreviewPage } from '@rezo/server/protocol';
import { align, type Part } from './align.js';

/** How much a change of the text changed the page. */
export interface Patch {
    readonly added: number;
    readonly removed: number;
}

function newPage(): HTMLElement {
    const page = document.createElement('article');
    page.className = 'page';
    page.append(document.createElement('main'));
    return page;
}

/** What was printed from the source, in the order of the page; a container stands for itself without what is in it. */
function partsOf(root: Element): { readonly elements: readonly Element[]; readonly parts: readonly Part[] } {
    const elements = [...root.querySelectorAll('[data-line]')];
    return {
        elements,
        parts: elements.map(element => ({ kind: `${element.tagName} ${element.className.replace('at-cursor', '').trim()}`, text: element.querySelector('[data-line]') ? '' : element.textContent })),
    };
}

/** Gives the elements of the old and the new page that belong together the same key. */
function keys(before: Element, after: Element): (node: Node) => string | undefined {
    const old = partsOf(before), now = partsOf(after);
    const keyed = new Map<Node, string>();
    for (const [first, second] of align(old.parts, now.parts)) {
        const from = old.elements[first], to = now.elements[second];
        if (from && to) keyed.set(from, `part ${first}`).set(to, `part ${first}`);
    }
    // An id as key would hold a clause to its number, which it loses when another comes before it.
    return node => keyed.get(node);
}

/** Changes what is shown into the new pages and leaves alone what is the same: nothing flickers, selections stay. */
export function patchPages(container: HTMLElement, pages: readonly PreviewPage[], empty: string): Patch {
    let added = 0, removed = 0;
    container.querySelector('.empty')?.remove();
    while (container.children.length > pages.length) container.lastElementChild?.remove();
    while (container.children.length < pages.length) container.append(newPage());
    for (const [index, { html, language }] of pages.entries()) {
        const page = container.children[index] as HTMLElement;
        if (page.lang !== language) page.lang = language;
        const template = document.createElement('template');
        template.innerHTML = html;
        const next = template.content.firstElementChild;
        if (!page.firstElementChild || !next) continue;
        morphdom(page.firstElementChild, next, {
            getNodeKey: keys(page.firstElementChild, next),
            onBeforeElUpdated: (from, to) => !from.isEqualNode(to),
            onNodeAdded: node => { if (node.nodeType === Node.ELEMENT_NODE) added++; },
            onNodeDiscarded: node => { if (node.nodeType === Node.ELEMENT_NODE) removed++; },
        });
    }
    if (pages.length === 0) {
        const note = document.createElement('p');
        note.className = 'empty';
        note.textContent = empty;
        container.append(note);
    }
    return { added, removed };
}
