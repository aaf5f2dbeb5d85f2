/** The Rezo language server as a library: start it on a connection of your own. */
export { startServer } from './start.js';
