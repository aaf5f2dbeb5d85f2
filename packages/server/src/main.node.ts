import { nodePacks } from '@rezo/lexicon/node';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { keepMemorySmall } from './node/memory.js';
import { NodeFiles } from './node/node-files.js';
import { startServer } from './start.js';

/** As an editor starts it, which says by an argument how it speaks: `--stdio`, `--node-ipc`, `--socket`, `--pipe`. */
void keepMemorySmall(startServer({ connection: createConnection(ProposedFeatures.all), fileSystemProvider: say => new NodeFiles(say), packs: nodePacks(import.meta.dirname) }));
