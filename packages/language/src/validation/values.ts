/** The values of properties as the rules read them: once a file, with positions. */
import type { PropertyKey } from '../dialects/index.js';
import type { Property, Prose } from '../generated/ast.js';
import { memoByText, memoWhileChecking } from '../syntax/memo.js';
import { isKnownHere, propertySpecs, type PropertyValueKind } from '../syntax/properties.js';
import { plainText } from '../syntax/prose.js';
import { parseEventMode, parseNumbering, parseStatus } from '../values/closed-set.js';
import { parseCount } from '../values/count.js';
import { parseDateRange } from '../values/date-range.js';
import { parseDeadline } from '../values/deadline.js';
import { parseOrdinal } from '../values/ordinal.js';
import type { Parsed, ValueProblem } from '../values/parsed.js';
import { parseVote } from '../values/vote.js';
import type { CheckedFile, SourceSpan } from './rule.js';
import { spanOf } from './spans.js';

const parsers = {
    dates: parseDateRange, deadline: parseDeadline, count: parseCount, vote: parseVote, ordinal: parseOrdinal,
    status: parseStatus, mode: parseEventMode, numbering: parseNumbering,
} as const;

export type ParsedKind = keyof typeof parsers;
type ValueOf<K extends ParsedKind> = ReturnType<(typeof parsers)[K]> extends Parsed<infer V> ? V : never;

export interface ReadValue {
    readonly property: Property;
    readonly kind: ParsedKind;
    readonly span: SourceSpan;
    readonly parsed: Parsed<unknown>;
}

export function kindOf(property: Property): PropertyValueKind {
    return propertySpecs[property.key as PropertyKey].value;
}

/** Every property in its place whose value has a form, with what was read. What mentions stand for is known in print alone: left out. */
export const readValues = memoWhileChecking((checked: CheckedFile): readonly ReadValue[] => {
    const values: ReadValue[] = [];
    for (const property of checked.nodes.properties) {
        const kind = kindOf(property);
        if (!property.value || !(kind in parsers) || !isKnownHere(property) || hasMention(property.value)) continue;
        values.push(readValue(property, kind as ParsedKind, checked));
    }
    return values;
});

function hasMention(prose: Prose): boolean {
    return prose.parts.some(part => part.$type === 'Mention');
}

function readValue(property: Property, kind: ParsedKind, { text }: CheckedFile): ReadValue {
    const span = spanOf(property.value);
    const written = parse(kind, text.slice(span.start, span.end));
    if (written.ok) return { property, kind, span, parsed: written };
    // Emphasis and escapes are no part of a value; where it is readable without them, nothing is wrong.
    const plain = parse(kind, plainText(property.value));
    return { property, kind, span, parsed: plain.ok ? { ...plain, remarks: [] } : written };
}

/** The value of one property; undefined when it has none that can be read. */
export function valueOf<K extends ParsedKind>(property: Property | undefined, kind: K): ValueOf<K> | undefined {
    if (!property?.value) return undefined;
    const read = kindOf(property) === kind ? parsedOnce(property) : parsedAs(property, kind);
    return read?.ok ? read.value as ValueOf<K> : undefined;
}

/** Several rules ask for the same value, that of the resolution's date once for every deadline. */
const parsedOnce = memoWhileChecking((property: Property) => parsedAs(property, kindOf(property) as ParsedKind));

function parsedAs(property: Property, kind: ParsedKind): Parsed<unknown> {
    return parse(kind, plainText(property.value));
}

const longestKnown = 60;

/** The same dates, deadlines and states stand in many places, and in many files. */
const known = Object.fromEntries(Object.entries(parsers).map(([kind, parser]) => [kind, memoByText<Parsed<unknown>>(parser)])) as Readonly<Record<ParsedKind, (text: string) => Parsed<unknown>>>;

function parse(kind: ParsedKind, text: string): Parsed<unknown> {
    return text.length > longestKnown ? parsers[kind](text) : known[kind](text);
}

/** What is wrong with a value, the one problem or all remarks. */
export function problemsOf({ parsed }: ReadValue): readonly ValueProblem[] {
    return parsed.ok ? parsed.remarks : [parsed.problem];
}

/** Where a problem of a value lies in the file. */
export function spanOfProblem({ span }: ReadValue, problem: ValueProblem): SourceSpan {
    return { start: span.start + problem.start, end: span.start + problem.end };
}
