import { EmptyFileSystem } from 'langium';
import { describe, expect, test } from 'vitest';
import type { File } from '../../generated/ast.js';
import { createRezoServices } from '../../rezo-module.js';
import { keywordNodes } from '../../syntax/keywords.js';
import { dialects, type Keyword } from '../index.js';
import { helpIn } from './index.js';

const { rezo } = createRezoServices({ fileSystemProvider: EmptyFileSystem.fileSystemProvider });
const keywordsIn = (text: string) => keywordNodes(rezo.parser.LangiumParser.parse<File>(text).value);

describe.each(dialects.map(dialect => [dialect.id, dialect] as const))('%s', (id, dialect) => {
    const entries = Object.entries(helpIn(id).keywords) as [Keyword, { summary: string; sample: string; snippet?: string }][];

    test.each(entries)('%s: the sample shows the keyword, in words of its language', (keyword, { summary, sample }) => {
        const found = keywordsIn(sample);
        expect(found.map(node => node.keyword)).toContain(keyword);
        expect(found.every(({ leaf, keyword }) => leaf.text === dialect.keywords[keyword])).toBe(true);
        expect(summary).toMatch(/^\p{Lu}.*\.$/u);
        expect(sample).not.toMatch(/\s$/u);
    });

    test.each(entries.filter(([, { snippet }]) => snippet))('%s: the snippet begins with the keyword and ends somewhere', (keyword, { snippet = '' }) => {
        expect(snippet.startsWith(dialect.keywords[keyword])).toBe(true);
        expect(snippet).toContain('$0');
    });
});
