import { URI } from 'langium';
import { describe, expect, it } from 'vitest';
import { movedTo, pathAfter } from './use-paths.js';

const uri = (path: string): URI => URI.file(path);
const moves = (...pairs: readonly (readonly [string, string])[]) => pairs.map(([from, to]) => ({ from: uri(from), to: uri(to) }));

describe('where a file is after a move', () => {
    it.each([
        ['/w/a.res', '/w/a.res', '/w/b.res', '/w/b.res'],
        ['/w/d/e/a.res', '/w/d', '/w/new d', '/w/new d/e/a.res'],
        ['/w/d/a.res', '/w/d/', '/w/e/', '/w/e/a.res'],
        ['/w/dd/a.res', '/w/d', '/w/e', '/w/dd/a.res'],
    ])('%s, when %s becomes %s', (file, from, to, expected) => {
        expect(movedTo(uri(file), moves([from, to])).path).toBe(expected);
    });
});

describe('a path after a move', () => {
    it.each([
        ['registry.res', '/w/a.res', '/w/registry.res', '/w/x/registry.res', 'x/registry.res'],
        ['./registry.res', '/w/a.res', '/w/registry.res', '/w/b.res', './b.res'],
        ['./registry.res', '/w/d/a.res', '/w/d/registry.res', '/w/b.res', '../b.res'],
        ['..\\registry.res', '/w/d/a.res', '/w/registry.res', '/w/b.res', '../b.res'],
        ['/w/registry.res', '/w/a.res', '/w/registry.res', '/w/b.res', '/w/b.res'],
        ['../реестр.res', '/w/д/a.res', '/w/д', '/w/я/д', '../../реестр.res'],
        ['../registry.res', '/w/d/a.res', '/w/d', '/w/e', undefined],
        ['registry.res', '/w/d/a.res', '/w/d', '/w/e', undefined],
        ['other.res', '/w/a.res', '/w/registry.res', '/w/b.res', undefined],
        ['', '/w/a.res', '/w/a.res', '/w/d/a.res', undefined],
    ])('%j in %s, when %s becomes %s', (written, user, from, to, expected) => {
        expect(pathAfter(written, uri(user), moves([from, to]))).toBe(expected);
    });
});
