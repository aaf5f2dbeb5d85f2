import type { RezoLspServices } from '@rezo/language/lsp';
import { DocumentState } from 'langium';
import { getHeapStatistics, setFlagsFromString } from 'node:v8';

/** Bytes; some 1,000 files of usual size. */
const largeHeap = 100_000_000;

/**
 * Left alone, V8 takes three times the memory that is in use. While a workspace is read nearly all that is made stays, and room
 * for what does not only delays the collection; typing makes what does not stay, and there the room saves time.
 * A large workspace then gets one and a half times as much on top, and no more; a small one, where it would cost a tenth of the
 * time that a long text takes, what V8 thinks right.
 * Measured for 2,000 files, of which 150 MB stay: 410 → 310 MB when all are read, 485 → 445 MB after some hundred keystrokes.
 */
export async function keepMemorySmall({ shared }: RezoLspServices): Promise<void> {
    setFlagsFromString('--semi-space-growth-factor=1');
    await shared.workspace.DocumentBuilder.waitUntil(DocumentState.Validated);
    setFlagsFromString('--semi-space-growth-factor=2');
    if (getHeapStatistics().used_heap_size > largeHeap) setFlagsFromString('--heap-growing-percent=150');
}
