import { describe, expect, it } from 'vitest';
import { bareSite, addressesIn } from './addresses.js';

const found = (text: string): string[] => addressesIn(text).map(({ start, end, href }) => `${text.slice(start, end)} → ${href}`);

describe('addresses in a text', () => {
    it.each([
        ['см. https://a.example/x.', ['https://a.example/x → https://a.example/x']],
        ['(https://a.example/b_(c))', ['https://a.example/b_(c) → https://a.example/b_(c)']],
        ['«www.музей.рф»', ['www.музей.рф → http://www.музей.рф']],
        ['пишите: a.b+c@d.example, или e@f.example;', ['a.b+c@d.example → mailto:a.b+c@d.example', 'e@f.example → mailto:e@f.example']],
        ['https://user@host.example/', ['https://user@host.example/ → https://user@host.example/']],
        ['x@y и @z и http://', []],
        ['a@www.b.example', ['a@www.b.example → mailto:a@www.b.example']],
        ['https://a.example/\\союз', ['https://a.example/ → https://a.example/']],
        ['_info@a.example_', ['info@a.example → mailto:info@a.example']],
    ])('%s', (text, expected) => {
        expect(found(text)).toEqual(expected);
    });

    it('are found in time in a megabyte', () => {
        const text = `${'слово'.repeat(100_000)}@${'@'.repeat(100_000)}${'https://a'.repeat(10_000)}`;
        const start = performance.now();
        addressesIn(text);
        expect(performance.now() - start).toBeLessThan(2000);
    });

    it('may lack their scheme in a property', () => {
        expect(bareSite('музей.рф/архив')).toBe('https://музей.рф/архив');
        expect(bareSite('см. приложение')).toBeUndefined();
        expect(bareSite('https://a.example')).toBeUndefined();
        expect(bareSite('www.a.example')).toBeUndefined();
    });
});
