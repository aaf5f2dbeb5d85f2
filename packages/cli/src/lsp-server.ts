/** The language server, which is bundled by itself: an editor starts it once, and no other command needs it. */
export { startStdio } from '@rezo/server/stdio';
