import { Console } from 'node:console';
import { nodePacks } from '@rezo/lexicon/node';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from '../start.js';
import { keepMemorySmall } from './memory.js';
import { NodeFiles } from './node-files.js';

/** Serves an editor over standard input and output until it leaves: then the process ends, with 0 if the editor took its leave. */
export function startStdio(): void {
    // Whatever is written to standard output without being asked would break the protocol.
    globalThis.console = new Console(process.stderr);
    const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout);
    void keepMemorySmall(startServer({ connection, fileSystemProvider: say => new NodeFiles(say), packs: nodePacks(import.meta.dirname) }));
}
