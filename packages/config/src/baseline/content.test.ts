import { expect, test } from 'vitest';
import { baselineText, readBaseline } from './content.js';

const doubled = { rule: 'doubled-words', words: 'отчет отчет', count: 2 };
const ending = { rule: 'item-ending', words: '«план»\\', count: 1 };

const text = `{
  "version": 1,
  "files": {
    "__proto__": [
      { "rule": "item-ending", "words": "«план»\\\\" }
    ],
    "акты/а.res": [
      { "rule": "doubled-words", "words": "отчет отчет", "count": 2 },
      { "rule": "item-ending", "words": "«план»\\\\" }
    ]
  }
}
`;

test('is the same text in whatever order things were found, and is read back', () => {
    const baseline = new Map([['акты/а.res', [ending, doubled]], ['__proto__', [ending]], ['empty.res', []]]);
    expect(baselineText(baseline)).toBe(text);
    expect(readBaseline(text)).toEqual(new Map([['__proto__', [ending]], ['акты/а.res', [doubled, ending]]]));
});

test('an empty one can be read', () => {
    expect(readBaseline(baselineText(new Map()))).toEqual(new Map());
});

test.each([
    ['', 'malformed'],
    ['<<<<<<< ours\n{}', 'malformed'],
    ['[]', 'malformed'],
    ['{ "name": "package" }', 'malformed'],
    ['{ "version": 2, "findings": [] }', 'newer'],
    ['{ "version": 1, "files": { "a.res": {} } }', 'malformed'],
    ['{ "version": 1, "files": { "a.res": [{ "rule": "x" }] } }', 'malformed'],
    ['{ "version": 1, "files": { "a.res": [{ "rule": "x", "words": "y", "count": 0 }] } }', 'malformed'],
    ['{ "version": 1, "files": { "a.res": [{ "rule": "x", "words": "y", "count": 1.5 }] } }', 'malformed'],
] as const)('%j is %s', (written, fault) => {
    expect(readBaseline(written)).toBe(fault);
});
