/** The Rezo language server as a library: start it on a connection of your own. */
export { startServer } from './start.js';
export type { ServerContext } from './start.js';
export type { FilesFactory, ServerFiles } from './files.js';
