import { lineAt, rising, topOf, type Place } from './places.js';

/** The line of the source, from 0, that an element was printed from. */
export function sourceLine(element: Element): number {
    return Number(element.getAttribute('data-line')) - 1;
}

/** The pages in the window, measured by the lines of the source. */
export class Page {
    private places: readonly Place[] = [];
    private marked: Element | undefined;
    lineCount = 1;

    constructor(private readonly container: HTMLElement) {}

    /** After the text or the width has changed. */
    measure(): void {
        const elements = [...this.container.querySelectorAll('[data-line]')];
        const places = elements.map(element => ({ line: sourceLine(element), top: element.getBoundingClientRect().top + scrollY }));
        this.places = rising([{ line: -1, top: 0 }, ...places, { line: this.lineCount, top: document.documentElement.scrollHeight }]);
    }

    topOf(line: number): number {
        // The first line is the beginning of the page, with what stands above the title.
        return line <= 0 ? 0 : topOf(line, this.places);
    }

    lineAt(top: number): number {
        return Math.max(0, lineAt(top, this.places));
    }

    /** The innermost element printed from the line, or from the nearest one above it. */
    elementAt(line: number): HTMLElement | undefined {
        let best: HTMLElement | undefined;
        for (const element of this.container.querySelectorAll<HTMLElement>('[data-line]')) {
            if (sourceLine(element) <= line && (!best || sourceLine(element) >= sourceLine(best))) best = element;
        }
        return best;
    }

    mark(line: number | null): void {
        const element = line === null ? undefined : this.elementAt(line);
        // A mark around a whole section would be as good as none.
        const target = element?.matches('section:has([data-line])') ? undefined : element;
        if (this.marked !== target) this.marked?.classList.remove('at-cursor');
        target?.classList.add('at-cursor');
        this.marked = target;
    }

    get markedLine(): number | null {
        return this.marked?.isConnected ? sourceLine(this.marked) : null;
    }

    /** What the reader looks at: the first element that begins in the window, and how far below the edge. */
    anchor(): { readonly element: Element; readonly offset: number } | undefined {
        for (const element of this.container.querySelectorAll('[data-line]')) {
            const { top } = element.getBoundingClientRect();
            if (top >= 0) return { element, offset: top };
        }
        return undefined;
    }
}
