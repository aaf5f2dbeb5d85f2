import type { File, Resolution, Section } from '../../generated/ast.js';

/** The event sections whose data a resolution has: its own, then the file's. */
export function eventsOf(file: File, resolution: Resolution | undefined): readonly Section[] {
    return [...(resolution?.sections ?? []), ...file.sections].filter(section => section.keyword === 'event');
}
