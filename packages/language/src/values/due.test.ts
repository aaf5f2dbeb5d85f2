import { expect, test } from 'vitest';
import { deadlineEnd } from './due.js';

const day = { year: 2025, month: 9, day: 1 };

test.each([
    [{ type: 'date', range: { start: { year: 2025, month: 8, day: 1 }, end: day } }, day],
    [{ type: 'month', year: 2024, month: 2 }, { year: 2024, month: 2, day: 29 }],
    [{ type: 'quarter', year: 2025, quarter: 2 }, { year: 2025, month: 6, day: 30 }],
    [{ type: 'year', year: 2025 }, { year: 2025, month: 12, day: 31 }],
    [{ type: 'annually' }, undefined],
    [{ type: 'ongoing' }, undefined],
] as const)('%j', (deadline, expected) => expect(deadlineEnd(deadline)).toEqual(expected));
