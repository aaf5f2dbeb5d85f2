/** Findings that are known and passed over: how they are told again, and how they are written down. Apart from the configuration, which takes longer to load. */
export { baselineInOrder, baselineText, readBaseline, type Baseline, type BaselineFault } from './content.js';
export { countOf, type KnownFinding } from './known-finding.js';
export { tally } from './tally.js';
export { knownAmong, withoutKnown } from './without-known.js';
export { comparable, wordsOf } from './words.js';
