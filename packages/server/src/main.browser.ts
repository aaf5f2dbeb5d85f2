import { EmptyFileSystem } from 'langium';
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { startServer } from './start.js';

const scope = self as unknown as DedicatedWorkerGlobalScope;
startServer({ connection: createConnection(new BrowserMessageReader(scope), new BrowserMessageWriter(scope)), ...EmptyFileSystem });
