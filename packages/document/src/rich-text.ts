import type { RichText, Span } from './types.js';

/** Collects text and its spans piece by piece. Spans are kept in the order in which they begin, outer ones first. */
export class TextBuilder {
    private text = '';
    private readonly spans: Span[] = [];

    get length(): number {
        return this.text.length;
    }

    add(text: string): this {
        this.text += text;
        return this;
    }

    addRich(rich: RichText): this {
        const shift = this.text.length;
        this.text += rich.text;
        for (const span of rich.spans) this.spans.push({ ...span, start: span.start + shift, end: span.end + shift });
        return this;
    }

    /** Adds what `write` adds, as one span; a span around nothing is none. */
    within(make: (start: number, end: number) => Span, write: () => void): this {
        const start = this.text.length;
        const place = this.spans.length;
        write();
        if (this.text.length > start) this.spans.splice(place, 0, make(start, this.text.length));
        return this;
    }

    mark(make: (at: number) => Span): this {
        this.spans.push(make(this.text.length));
        return this;
    }

    /** The text without blanks at its ends. */
    finish(): RichText {
        return trimmed({ text: this.text, spans: this.spans });
    }
}

const leading = /^[\s\uFEFF]+/;

export function trimmed({ text, spans }: RichText): RichText {
    const cut = leading.exec(text)?.[0].length ?? 0;
    const body = text.trim();
    const clamp = (offset: number): number => Math.min(Math.max(offset - cut, 0), body.length);
    const kept = spans.map(span => ({ ...span, start: clamp(span.start), end: clamp(span.end) }));
    return { text: body, spans: kept.filter(span => span.type === 'note' || span.end > span.start) };
}

/** The beginning of a text; spans that reach farther end with it. */
export function shortened({ text, spans }: RichText, length: number): RichText {
    const clamped = spans.map(span => ({ ...span, start: Math.min(span.start, length), end: Math.min(span.end, length) }));
    return { text: text.slice(0, length), spans: clamped.filter(span => span.type === 'note' || span.end > span.start) };
}

export function plainRich(text: string): RichText {
    return { text, spans: [] };
}

/** Joins texts; the separator belongs to none of their spans. */
export function joinRich(parts: readonly RichText[], separator: string): RichText {
    const builder = new TextBuilder();
    parts.forEach((part, index) => builder.add(index === 0 ? '' : separator).addRich(part));
    return builder.finish();
}
