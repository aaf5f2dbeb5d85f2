import { describe, expect, test } from 'vitest';
import { language } from '../properties/language.js';
import { examples, fixtures } from '../properties/samples.js';
import { describeTokens } from './describe-tokens.js';

describe.each([{ folder: 'fixtures', files: fixtures }, { folder: 'examples', files: examples }])('the tokens of $folder', ({ folder, files }) => {
    test.each(files)('$name', async ({ name, text }) => {
        const snapshot = `snapshots/${folder}/${name.replaceAll('/', '-').replace(/\.res$/, '.tokens')}`;
        await expect(describeTokens(language.tokenize(text))).toMatchFileSnapshot(snapshot);
    });

    test.each(files)('$name: in order, inside the text, none over another', ({ text }) => {
        let end = 0;
        for (const { image, startOffset } of language.tokenize(text).tokens) {
            expect(startOffset).toBeGreaterThanOrEqual(end);
            expect(text.slice(startOffset, startOffset + image.length)).toBe(image);
            end = startOffset + image.length;
        }
    });
});
