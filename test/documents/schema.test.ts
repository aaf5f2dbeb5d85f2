import { globSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { resolutionDocument, resolutionJsonSchema, schemaId } from '@rezo/document/schema';
import { documentsIn, examplePaths, hasShared, root, shared } from './examples.js';

const schema = resolutionJsonSchema();
const ajv = new Ajv2020({ strict: true, allErrors: true });
const validate = ajv.compile(schema);

const transcripts = hasShared('transcripts') ? globSync(join(shared, 'transcripts', '*.res')) : [];

describe.each([...examplePaths().map(path => join(root, 'examples', path)), ...transcripts])('%s', path => {
    test('is valid against the published schema and against its types', async () => {
        for (const document of await documentsIn(path)) {
            const published: unknown = JSON.parse(JSON.stringify(document));
            expect(validate(published) ? [] : validate.errors).toEqual([]);
            expect(resolutionDocument.parse(published)).toEqual(document);
        }
    });
});

test('the schema is of draft 2020-12, has the versioned address and names its parts', () => {
    expect([schema['$schema'], schema['$id']]).toEqual(['https://json-schema.org/draft/2020-12/schema', schemaId]);
    expect(schemaId).toMatch(/\/1\.0\.json$/);
    const parts = Object.keys(schema['$defs'] as object);
    expect(parts).toEqual(expect.arrayContaining(['Section', 'AddresseeGroup', 'AreaGroup', 'List', 'Item', 'Paragraph', 'Span', 'Party', 'Deadline', 'Recommendation', 'SourceRange']));
    expect(parts.filter(name => name.startsWith('__'))).toEqual([]);
});

test('the schema refuses what is no document', async () => {
    const [document] = await documentsIn(join(root, 'examples', 'readme', 'open-libraries.res'));
    for (const change of [{ status: 'finished' }, { extra: 1 }, { date: '14.03.2025' }, { title: null }, { sections: [{}] }, { schemaVersion: '2.0' }]) {
        expect(validate({ ...document, ...change })).toBe(false);
        expect(resolutionDocument.safeParse({ ...document, ...change }).success).toBe(false);
    }
});
