import { documentStyle, indexStyle } from './index.js';

/**
 * SHA-256 of Rezo's own style sheets, known beforehand: the usual page has no other, and hashing is the dearest thing in it.
 * `hashes.test.ts` says what to write here after a change of style.
 */
export const knownHashes: ReadonlyMap<string, string> = new Map([
    [documentStyle, 'LwoYbrEB/ztH3Mmx4RBCvsj/FPMrHEYP9LsMtZ182o8='],
    [indexStyle, 'lFinAJTXpPsP8kTf308stTyLOArcrvZRoRTZMd7epwI='],
]);
