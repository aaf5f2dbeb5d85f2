import { NodeFileSystem } from 'langium/node';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from './start.js';

startServer({ connection: createConnection(ProposedFeatures.all), ...NodeFileSystem });
