import { expect, test } from 'vitest';
import { parsed } from './parsed.js';

test('remarks come in the order of the text', () => {
    const late = { code: 'year-word', start: 9, end: 12 } as const;
    const early = { code: 'mixed-alphabet', start: 0, end: 1 } as const;
    expect(parsed(1, [late, early])).toEqual({ ok: true, value: 1, remarks: [early, late] });
});
