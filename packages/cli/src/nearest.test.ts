import { expect, test } from 'vitest';
import { nearest } from './nearest.js';

const commands = ['check', 'build', 'format', 'new', 'rules', 'schema'];

test.each([
    ['chek', 'check'], ['chekc', 'check'], ['biuld', 'build'], ['form', 'format'], ['rule', 'rules'], ['scheme', 'schema'],
])('%s means %s', (written, meant) => { expect(nearest(written, commands)).toBe(meant); });

test.each(['publish', 'x', ''])('«%s» means nothing known', written => { expect(nearest(written, commands)).toBeUndefined(); });
