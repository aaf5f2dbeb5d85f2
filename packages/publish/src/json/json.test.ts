import { expect, test } from 'vitest';
import { hostile, russian } from '../testing/index.js';
import { renderJson } from './index.js';

test('the document itself, with a line end', () => {
    const json = renderJson(russian);
    expect(JSON.parse(json)).toEqual(russian);
    expect(json.endsWith('}\n')).toBe(true);
    expect(json.startsWith('{\n  "schemaVersion": "1.0",\n')).toBe(true);
});

test('halves of surrogate pairs are escaped, so that the file is UTF-8', () => {
    expect(renderJson(hostile).isWellFormed()).toBe(true);
    expect(renderJson(hostile)).toContain('\\ud800');
});
