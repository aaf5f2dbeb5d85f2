import type { PropertyKey } from '../dialects/index.js';
import type { File, Property, Resolution, Section } from '../generated/ast.js';
import { memoWhileChecking } from '../syntax/memo.js';

/** The facts that the event sections of a file or a resolution state, the first of each kind. */
const factsOf = memoWhileChecking((holder: File | Resolution): ReadonlyMap<string, Property> => {
    const facts = new Map<string, Property>();
    for (const section of holder.sections) {
        if (section.keyword !== 'event') continue;
        for (const property of section.properties) if (!facts.has(property.key)) facts.set(property.key, property);
    }
    return facts;
});

/** The event sections whose data a resolution has: its own, then the file's. */
export function eventsOf(file: File, resolution: Resolution | undefined): readonly Section[] {
    return [...(resolution?.sections ?? []), ...file.sections].filter(section => section.keyword === 'event');
}

/** A fact about the event of a resolution: of its own sections, else of the file's. */
export function eventProperty(file: File, resolution: Resolution | undefined, key: PropertyKey): Property | undefined {
    return (resolution && factsOf(resolution).get(key)) ?? factsOf(file).get(key);
}
