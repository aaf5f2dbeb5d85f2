import { visible } from './characters.js';

/** Text that is HTML already. Only the `html` tag and `raw` make it. */
export class Html {
    readonly #source: string;

    constructor(source: string) {
        this.#source = source;
    }

    toString(): string {
        return this.#source;
    }
}

/** What may stand in a template: text is escaped, HTML passes, lists are joined, nothing prints nothing. */
export type Part = Html | string | number | null | undefined | false | readonly Part[];

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Escapes text for an element or a quoted attribute. */
export function escapeText(text: string): string {
    return visible(text).replace(/[&<>"']/g, mark => entities[mark] ?? mark);
}

function print(part: Part): string {
    if (part === null || part === undefined || part === false) return '';
    if (part instanceof Html) return part.toString();
    if (typeof part === 'object') return part.map(print).join('');
    return escapeText(String(part));
}

/** A tagged template that escapes by default: html`<p>${anything}</p>`. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
    let result = strings[0] ?? '';
    parts.forEach((part, index) => {
        result += print(part) + (strings[index + 1] ?? '');
    });
    return new Html(result);
}

/** Source that its caller has made safe: a style sheet, JSON-LD. */
export function raw(source: string): Html {
    return new Html(source);
}

/** Parts one under another, the empty ones left out. */
export function lines(parts: readonly Part[]): Html {
    return new Html(parts.map(print).filter(part => part !== '').join('\n'));
}

/** Attributes of an element, each with a space before it; those without a value are left out. */
export function attributes(values: Readonly<Record<string, string | number | null | undefined>>): Html {
    let result = '';
    for (const [name, value] of Object.entries(values)) {
        if (value !== null && value !== undefined) result += ` ${name}="${escapeText(String(value))}"`;
    }
    return new Html(result);
}
