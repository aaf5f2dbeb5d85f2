import type { RezoLspServices } from '@rezo/language/lsp';
import { DocumentState } from 'langium';
import { setFlagsFromString } from 'node:v8';

/**
 * Left alone, V8 takes three times the memory that is in use. While a workspace is read nearly all that is made stays, and room
 * for what does not only delays the collection; typing makes what does not stay, and there the room saves time.
 * Measured for 2,000 files, of which 150 MB stay: 440 → 325 MB when all are read, 530 → 450 MB after some hundred keystrokes.
 */
export async function keepMemorySmall({ shared }: RezoLspServices): Promise<void> {
    setFlagsFromString('--heap-growing-percent=150');
    setFlagsFromString('--semi-space-growth-factor=1');
    await shared.workspace.DocumentBuilder.waitUntil(DocumentState.Validated);
    setFlagsFromString('--semi-space-growth-factor=2');
}
