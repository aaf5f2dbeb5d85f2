import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { OutputNames, safeName } from './names.js';

describe('a name is safe on every system', () => {
    test.each([
        ['итоги', 'итоги'], ['con', 'con_'], ['CON.tar', 'CON_.tar'], ['com1', 'com1_'], ['comfort', 'comfort'], ['a:b*c?', 'a_b_c_'], ['..', '_'], ['.hidden', '_hidden'],
        ['trailing. ', 'trailing'], ['', '_'], ['a\u0000b', 'a_b'], ['a/b\\c', 'a_b_c'], ['я'.repeat(300), 'я'.repeat(100)],
    ])('%j → %j', (written, safe) => { expect(safeName(written)).toBe(safe); });

    test('never empty, never a way up, never a folder', () => {
        fc.assert(fc.property(fc.string({ unit: 'binary' }), written => {
            const safe = safeName(written);
            expect(safe).not.toMatch(/^\.|[/\\]|^$/u);
        }));
    });
});

test('one document takes the name of its source, several take their ids or numbers', () => {
    const names = new OutputNames();
    expect(names.assign('a', 'x/a', [null])).toEqual(['x/a']);
    expect(names.assign('b', 'x/b', ['первый', null, 'третий'])).toEqual(['x/b-первый', 'x/b-2', 'x/b-третий']);
    expect(names.assign('c', 'aux/c', [null])).toEqual(['aux_/c']);
    expect(names.assign('d', '../d', [null])).toEqual(['_/d']);
});

test('names that some system takes for one get numbers', () => {
    const names = new OutputNames();
    names.reserve('index');
    expect(names.assign('1', 'Итог', [null])).toEqual(['Итог']);
    expect(names.assign('2', 'итог', [null])).toEqual(['итог-2']);
    expect(names.assign('3', 'и\u0306', [null])).toEqual(['и\u0306']);
    expect(names.assign('4', 'й', [null])).toEqual(['й-2']);
    expect(names.assign('5', 'Index', [null])).toEqual(['Index-2']);
    expect(names.assign('6', 'b', ['1', '1'])).toEqual(['b-1', 'b-1-2']);
    expect(names.assign('7', 'b-1', [null])).toEqual(['b-1-3']);
});

test('a source that is published again keeps its names', () => {
    const names = new OutputNames();
    names.assign('a', 'a', [null, null]);
    expect(names.assign('a', 'a', [null, null])).toEqual(['a-1', 'a-2']);
    expect(names.assign('a', 'a', [null])).toEqual(['a']);
    expect(names.assign('b', 'a-1', [null])).toEqual(['a-1']);
});
