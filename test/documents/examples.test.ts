import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { renderHtml, renderJson } from '@rezo/publish';
import { documentsIn, examplePaths, root } from './examples.js';

const registries = ['registry-en.res', 'registry.res'];

/** The style sheet is the publisher's and not the document's, so no snapshot holds it. */
const withoutStyle = (html: string): string => html.replace(/<style>.*?<\/style>/su, '<style></style>').replace(/sha256-[\w+/=]+/u, 'sha256-');

test('a registry has no documents, every other example has', async () => {
    const empty: string[] = [];
    for (const path of examplePaths()) if ((await documentsIn(join(root, 'examples', path))).length === 0) empty.push(path);
    expect(empty).toEqual(registries);
});

describe.each(examplePaths().filter(path => !registries.includes(path)))('%s', path => {
    test('is published as it was', async () => {
        const documents = await documentsIn(join(root, 'examples', path));
        for (const [index, document] of documents.entries()) {
            const snapshot = `./snapshots/${path.replace(/\.res$/, documents.length > 1 ? `-${index + 1}` : '')}`;
            await expect(renderJson(document)).toMatchFileSnapshot(`${snapshot}.json`);
            await expect(withoutStyle(renderHtml(document))).toMatchFileSnapshot(`${snapshot}.html`);
        }
    });
});
