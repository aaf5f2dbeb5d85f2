/** Where a configuration stands. Apart from what reads it, so that looking for one costs nothing. */

/** The file; JSON with comments. */
export const configurationFile = 'rezo.config.json';
/** Where it may also stand, under the key `rezo`. */
export const packageFile = 'package.json';
export const packageKey = 'rezo';
