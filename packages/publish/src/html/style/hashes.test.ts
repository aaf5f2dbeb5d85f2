import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { knownHashes } from './hashes.js';

test('the hashes that are written down are those of the style sheets', () => {
    const right = [...knownHashes.keys()].map(style => createHash('sha256').update(style).digest('base64'));
    expect([...knownHashes.values()]).toEqual(right);
});
