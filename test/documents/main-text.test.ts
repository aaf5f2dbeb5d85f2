import { expect, test } from 'vitest';
import { mainText, words } from './main-text.js';

test('the text of a page: tags go, entities are decoded', () => {
    const page = '<html><style>p { }</style><main class="a"><p title="a > b \'">Раз &amp; <b>два</b>&nbsp;&#1090;&#x440;и &lt;b&gt;</p><br/></main></html>';
    expect(mainText(page).replace(/\s+/gu, ' ').trim()).toBe('Раз & два три <b>');
    expect(words(mainText(page))).toBe('Раздватриb');
});

test.each(['<p>no main</p>', '<main><!-- a --></main>', '<main><script>1</script></main>', '<main>&unknown;</main>'])('an error, and not a wrong text: %s', page => {
    expect(() => mainText(page)).toThrow();
});
