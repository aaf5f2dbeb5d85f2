import { describe, expect, test } from 'vitest';
import { linkSpans, mergeLinks } from './links.js';
import { proseOf, spansOf } from './testing/open.js';
import type { Span } from './types.js';

const hrefs = (text: string) => linkSpans(text, []).map(span => [text.slice(span.start, span.end), span.type === 'link' && span.href]);

describe('addresses', () => {
    test.each([
        ['см. https://muzei.example.', 'https://muzei.example'],
        ['(https://muzei.example/a_(b))', 'https://muzei.example/a_(b)'],
        ['(см. https://muzei.example/a).', 'https://muzei.example/a'],
        ['https://muzei.example/?a=1&b=2#c; дальше', 'https://muzei.example/?a=1&b=2#c'],
        ['«https://muzei.example»,', 'https://muzei.example'],
        ['https://muzei.example/path/', 'https://muzei.example/path/'],
        ['https://muzei.example…', 'https://muzei.example'],
        ['https://школа.рф/новости', 'https://школа.рф/новости'],
        ['HTTP://MUZEI.EXAMPLE', 'HTTP://MUZEI.EXAMPLE'],
        ['[https://muzei.example/a]', 'https://muzei.example/a'],
    ])('%s', (text, address) => {
        expect(hrefs(text)).toEqual([[address, address]]);
    });

    test('www. gets a scheme', () => {
        expect(hrefs('на www.muzei.example, там')).toEqual([['www.muzei.example', 'http://www.muzei.example']]);
    });

    test.each(['https://', 'https://...', 'www.', 'а://б', 'ftp:', 'httpswww', '@', 'а@б', '@muzei.example', 'a@.example', 'a@b..c', 'собака@'])('none in %s', text => {
        expect(hrefs(text)).toEqual([]);
    });
});

describe('e-mail', () => {
    test.each([
        ['пишите: forum@muzei.example.', 'forum@muzei.example'],
        ['(a.b+c@muzei.example)', 'a.b+c@muzei.example'],
        ['-forum@muzei.example-', 'forum@muzei.example'],
        ['почта@школа.рф!', 'почта@школа.рф'],
    ])('%s', (text, address) => {
        expect(hrefs(text)).toEqual([[address, `mailto:${address}`]]);
    });

    test('an address in a URL is part of the URL', () => {
        expect(hrefs('https://user@muzei.example/ и user@muzei.example').map(([text]) => text)).toEqual(['https://user@muzei.example/', 'user@muzei.example']);
    });

    test('what is too long for an address is none, and no part of it either', () => {
        expect(hrefs(`${'a'.repeat(64)}@muzei.example`)).toHaveLength(1);
        expect(hrefs(`${'a'.repeat(65)}@muzei.example`)).toEqual([]);
        expect(hrefs(`a@${'b'.repeat(300)}.example`)).toEqual([]);
    });
});

describe('beside other spans', () => {
    const strong = (start: number, end: number): Span => ({ type: 'strong', start, end });
    const text = 'a https://x.example b';

    test.each([
        ['around', [strong(0, 21)], 1], ['inside', [strong(4, 6)], 1], ['the same words', [strong(2, 19)], 1], ['before and after', [strong(0, 2), strong(19, 21)], 1],
        ['over its beginning', [strong(0, 5)], 0], ['over its end', [strong(18, 21)], 0], ['nested around', [strong(0, 21), strong(1, 20), strong(2, 19)], 1],
        ['ended before it, below an open one', [strong(0, 21), strong(0, 1), strong(3, 4)], 1],
    ] as const)('%s', (_name, spans, found) => {
        expect(linkSpans(text, spans)).toHaveLength(found);
    });

    test('a site that a mention prints is one link', async () => {
        const rich = await proseOf(String.raw`на \о.сайт, \о.почта и **https://y.example !**\сноска(х)`, 'организация \\о: О\n  сайт: https://x.example\n  почта: o@x.example');
        expect(spansOf(rich)).toEqual([
            'organization о.site: https://x.example', 'link https://x.example: https://x.example', 'organization о.email: o@x.example', 'link mailto:o@x.example: o@x.example',
            'strong: https://y.example !', 'link https://y.example: https://y.example', 'note 1 at 55',
        ]);
    });

    test('a footnote mark before a link stays before it', () => {
        const link: Span = { type: 'link', start: 2, end: 19, href: '' };
        const note: Span = { type: 'note', start: 2, end: 2, number: 1 };
        expect(mergeLinks([note, strong(2, 19)], [link])).toEqual([note, link, strong(2, 19)]);
        expect(mergeLinks([strong(0, 1), strong(20, 21)], [link])).toEqual([strong(0, 1), link, strong(20, 21)]);
    });
});

test('a megabyte of what looks like addresses takes less than two seconds', () => {
    const texts = ['@', 'a@', 'http://', 'http://a.b)', 'www.', 'a@b.c ', 'http://a.b/( ', '(', 'a.'].map(part => part.repeat(1_000_000 / part.length));
    const spans = Array.from({ length: 100_000 }, (_, index): Span => ({ type: 'strong', start: index * 10, end: index * 10 + 5 }));
    const start = performance.now();
    for (const text of texts) linkSpans(text, spans);
    expect(performance.now() - start).toBeLessThan(9 * 2000);
}, 60_000);
