import { expect, test } from 'vitest';
import { relativeHref, safeHref } from './links.js';

test.each([
    'javascript:alert(1)', 'JaVaScRiPt:alert(1)', ' javascript:alert(1)', 'java\tscript:alert(1)', '\u0001javascript:alert(1)', 'data:text/html,x', 'vbscript:x',
    'file:///etc/passwd', '//evil.example/', '/path', '', 'https://', 'https:///x', 'https://bank@evil.example/', 'https://bank:pass@evil.example', 'http://[::1]/',
    'https://a..b/', 'https://-a/', 'mailto:', 'mailto:a', 'mailto:a@b@c', 'mailto:javascript:alert(1)', 'https://e\u202Example.org/', 'https:\\\\evil',
])('%j is not a link', href => {
    expect(safeHref(href)).toBeUndefined();
});

test.each([
    ['https://example.org', 'https://example.org'],
    ['HTTP://пример.рф:8080/путь?а=1#б', 'HTTP://пример.рф:8080/путь?а=1#б'],
    ['https://example.org/?q="><script>', 'https://example.org/?q=%22%3E%3Cscript%3E'],
    ['https://example.org/a[1]{2}|3%zz%20', 'https://example.org/a%5B1%5D%7B2%7D%7C3%25zz%20'],
    ['mailto:a.b+c@пример.рф', 'mailto:a.b+c@пример.рф'],
])('%j is the link %j', (href, safe) => {
    expect(safeHref(href)).toBe(safe);
});

test.each([
    ['a/б в.html', 'a/%D0%B1%20%D0%B2.html'], ['javascript:alert(1)', 'javascript%3Aalert(1)'], ['//evil.example/x', 'evil.example/x'],
    ['a\\b.html', 'a/b.html'], ['a"b#c?d.html', 'a%22b%23c%3Fd.html'], ['', '.'],
])('the path %j is the address %j', (path, href) => {
    expect(relativeHref(path)).toBe(href);
});
