import { expect, test } from 'vitest';
import { excerptWidth } from './pretty.js';

const widthOn = (columns?: number): number => excerptWidth({ write: () => true, ...(columns !== undefined && { columns }) });

test('a terminal that does not know its size shows as much of a line as no terminal', () => {
    expect(widthOn(0)).toBe(widthOn());
    expect(widthOn(0)).toBeGreaterThan(60);
    expect(widthOn(120)).toBe(widthOn(80) + 40);
});
