import { describe, expect, test } from 'vitest';
import { addressee, area, english, hostile, item, letters, list, note, noteAfter, paragraph, printedLetters, resolution, rich, russian, section, text, visibleText } from '../testing/index.js';
import { attack } from '../testing/hostile.js';
import { renderHtml } from './page.js';

const page = renderHtml(russian);
const count = (pattern: RegExp, html = page): number => html.match(pattern)?.length ?? 0;
const main = (html: string): string => /<main>[\s\S]*<\/main>/u.exec(html)?.[0].replaceAll('\u00A0', ' ') ?? '';

describe('what is printed', () => {
    test.each([['Russian', russian, 'ПРОЕКТ', '№'], ['English', english, 'DRAFT', 'No.']] as const)('the words of <main> are those of the document, in order: %s', (_name, document, draft, sign) => {
        expect(letters(visibleText(renderHtml(document)))).toBe(printedLetters(document, draft, sign));
    });

    test('the draft mark, the word and the title in one heading, then place, date and number', () => {
        expect(main(page)).toContain(`<main>
<header>
<p class="draft">ПРОЕКТ</p>
<h1><span class="kind">РЕЗОЛЮЦИЯ</span><br><span class="title">VII межрегионального форума музейных работников <em>«Музей в малом городе»</em></span></h1>
<p class="imprint">
<span class="place">г. Ярославль</span>
<time datetime="2025-10-17">17 октября 2025 г.</time>
<span class="number">№ 12</span>
</p>
</header>`);
        expect(count(/<h1/gu)).toBe(1);
    });

    test('the option decides about the draft mark', () => {
        expect(main(renderHtml(russian, { draft: false }))).not.toContain('ПРОЕКТ');
        expect(main(renderHtml(english, { draft: true }))).toContain('<p class="draft">DRAFT</p>');
    });

    test('what is missing leaves nothing behind', () => {
        const bare = main(renderHtml(resolution({ title: '' })));
        expect(bare).toBe('<main>\n<header>\n<h1><span class="kind">РЕЗОЛЮЦИЯ</span></h1>\n</header>\n</main>');
    });

    test('a number is not signed twice, an interval and a wrong day are no <time>', () => {
        const printed = main(renderHtml(resolution({ number: '№ 5', date: '2025-02-30', datePrinted: '30 февраля' })));
        expect(printed).toContain('<span class="number">№ 5</span>');
        expect(printed).toContain('<span class="date">30 февраля</span>');
        expect(main(renderHtml(english))).toContain('<span class="date">13–14 March 2025</span>');
    });

    test('numbers are text, dashes and bullets are not', () => {
        const printed = main(page);
        for (const marker of ['1.1.', '1.2.', '4а.', 'а)', 'I.', '1.']) expect(printed).toContain(`<span class="marker">${marker}</span> `);
        expect(printed).not.toMatch(/<span class="marker">[–•]/u);
        expect(printed).toContain('<ul class="list bullet" role="list">');
    });
});

describe('addressees', () => {
    const line = (more: Parameters<typeof addressee>[1]): string => /<p class="addressee-line[^>]*>.*<\/p>/u.exec(renderHtml(resolution({ sections: [section('recommendations', [addressee('Школам', more)])] })))?.[0].replaceAll('\u00A0', ' ') ?? '';

    test('run on into the lead, else end with a colon, else with nothing', () => {
        expect(line({ lead: text('продолжить работу по:'), blocks: [paragraph('а')] })).toBe('<p class="addressee-line lead"><strong class="addressee-name">Школам</strong> продолжить работу по:</p>');
        expect(line({ number: '2', blocks: [paragraph('а')] })).toBe('<p class="addressee-line lead"><span class="marker">2.</span> <strong class="addressee-name">Школам</strong>:</p>');
        expect(line({})).toBe('<p class="addressee-line"><strong class="addressee-name">Школам</strong></p>');
    });
});

describe('headings', () => {
    test('never skip a level', () => {
        const groups = [area('Группа', [addressee('Школам')])];
        const levels = (heading: string | null): string[] => [...main(renderHtml(resolution({ sections: [section('recommendations', groups, heading)] }))).matchAll(/<h(\d)/gu)].map(match => match[1] ?? '');
        expect(levels(null)).toEqual(['1', '2']);
        expect(levels('Рекомендации')).toEqual(['1', '2', '3']);
    });
});

describe('mentions and footnotes', () => {
    test('a footnote and its mark lead to one another', () => {
        expect(page).toContain('<sup class="note-mark"><a href="#note-1" id="note-ref-1" role="doc-noteref" aria-label="Сноска 1">1</a></sup>');
        expect(page).toMatch(/<section class="notes" role="doc-endnotes" aria-label="Сноски">\n<ol role="list">\n<li id="note-1">/u);
        expect(page).toContain('href="#note-ref-1" role="doc-backlink"');
    });

    test('the anchors of the author come first', () => {
        const printed = renderHtml(resolution({
            sections: [section('decisions', [list('decimal', item('1.', rich('текст', noteAfter('текст', 1)), { anchor: 'note-1' }), item('2.', 'текст', { anchor: 'a b' }), item('3.', 'x', { anchor: 'a b' }))])],
            notes: [note(1, 'сноска')],
        }));
        expect(printed).toContain('<li class="numbered" id="note-1"><span class="marker">1.</span> текст<sup class="note-mark"><a href="#note-1-"');
        expect(printed).toContain('<li id="note-1-">');
        expect(count(/id="a-b"/gu, printed)).toBe(1);
    });

    test('an item is a link, a term an abbreviation, a party only marked; no link is inside a link', () => {
        expect(main(page)).toContain('<a class="mention" href="#обучение">п. 1.1</a>');
        expect(main(page)).toContain('<abbr title="Государственный каталог Музейного фонда Российской Федерации">ГК</abbr>');
        expect(page).toContain('<span class="mention" data-ref="директора">');
        for (const html of [page, renderHtml(hostile)]) expect(main(html)).not.toMatch(/<a [^>]*>(?:(?!<\/a>)[\s\S])*<a /u);
    });
});

test('signatures are two columns and keep their dash', () => {
    expect(main(page)).toContain('<span class="post">Председатель оргкомитета форума</span><span class="unseen"> — </span><span class="name">И. И. Воронцова</span>');
});

test('source lines are given to a preview only', () => {
    expect(page).not.toContain('data-line');
    expect(renderHtml(russian, { sourceLines: true })).toMatch(/<li[^>]* data-line="\d+">/u);
});

describe('a hostile document', () => {
    const hostilePage = renderHtml(hostile, { css: `p { color: red }</style><script>alert(2)</script></STYLE >` });

    test('opens no element and ends none', () => {
        // In the style sheet a script is characters; outside it there is only the data block.
        expect(count(/<script/giu, hostilePage.replace(/<style>[\s\S]*?<\/style>/u, ''))).toBe(1);
        expect(count(/<\/style/giu, hostilePage)).toBe(1);
        expect(count(/<\/title/giu, hostilePage)).toBe(1);
        expect(main(hostilePage)).not.toMatch(/<(?:script|img|style|title)/iu);
        expect(hostilePage).not.toMatch(/(?:href|src)="(?!#|https?:|mailto:)/u);
        expect(hostilePage).not.toContain('<html lang');
    });

    test('holds no forbidden character and all the letters', () => {
        expect(hostilePage).not.toMatch(/[\0-\x08\x0B\x0E-\x1F\x7F-\x9F\p{Noncharacter_Code_Point}\p{Surrogate}]/u);
        expect(letters(visibleText(hostilePage))).toContain(letters(attack));
    });
});

describe('data about the resolution', () => {
    test('are JSON-LD that survives any text', () => {
        const source = /<script type="application\/ld\+json">(.*?)<\/script>/su.exec(renderHtml(hostile))?.[1] ?? '';
        expect(source).not.toMatch(/[<>&\u2028]/u);
        expect(JSON.parse(source)).toMatchObject({ '@type': 'Report', about: { name: attack } });
    });

    test('name the event and its dates', () => {
        const source = /<script type="application\/ld\+json">(.*?)<\/script>/su.exec(page)?.[1] ?? '';
        expect(JSON.parse(source)).toMatchObject({ inLanguage: 'ru', datePublished: '2025-10-17', creativeWorkStatus: 'draft', about: { '@type': 'ConferenceEvent', startDate: '2025-10-16', endDate: '2025-10-17' } });
    });
});
