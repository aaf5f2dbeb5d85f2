import { expect, test } from 'vitest';
import { attributes, html, lines, raw } from './escape.js';

test('text is escaped, HTML passes, nothing prints nothing', () => {
    const bold = html`<b>${'<&>"\''}</b>`;
    expect(String(html`<p>${bold}${null}${undefined}${false}${0}${['a<', bold]}</p>`))
        .toBe('<p><b>&lt;&amp;&gt;&quot;&#39;</b>0a&lt;<b>&lt;&amp;&gt;&quot;&#39;</b></p>');
});

test('an object that only looks like HTML is refused by its type and not printed raw', () => {
    const pretender = { toString: () => '<script>' };
    // @ts-expect-error a part must be text or Html
    expect(() => String(html`${pretender}`)).toThrow();
});

test('forbidden characters become U+FFFD and letters stay', () => {
    expect(String(html`${'а\u0000б\u0007в\u0085г\uFFFEд\uD800е\u{1FFFF}ж\tз\nи\u00ADй\u{1F600}'}`))
        .toBe('а\uFFFDб\uFFFDв\uFFFDг\uFFFDд\uFFFDе\uFFFDж\tз\nи\u00ADй\u{1F600}');
    expect(String(html`${'a\r\nb\rc'}`)).toBe('a\nb\nc');
});

test('attributes without a value are left out', () => {
    expect(String(attributes({ id: 'a"b', class: undefined, title: null, 'data-line': 0 }))).toBe(' id="a&quot;b" data-line="0"');
});

test('lines leaves out what is empty', () => {
    expect(String(lines([html`a`, null, html``, false, raw('<b>')]))).toBe('a\n<b>');
});
