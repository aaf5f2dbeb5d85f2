import { expect, test } from 'vitest';
import { attack } from '../testing/hostile.js';
import { renderIndex, type IndexEntry } from './index-page.js';

const entry: IndexEntry = {
    href: 'форум/итоги 1.html', title: 'форума "Музей"', kind: 'Резолюция', language: 'ru', date: '2025-10-17', status: 'draft', place: 'г. Ярославль', recommendations: 22,
};
const shown = (html: string): string => html.replaceAll('\u00A0', ' ');

test('an entry says what it is, when, where and how much', () => {
    const page = shown(renderIndex([entry]));
    expect(page).toContain('<a href="%D1%84%D0%BE%D1%80%D1%83%D0%BC/%D0%B8%D1%82%D0%BE%D0%B3%D0%B8%201.html"><span class="kind">Резолюция</span> <span class="title">форума «Музей»</span></a>');
    expect(page).toContain('<time datetime="2025-10-17">17 октября 2025 г.</time>');
    expect(page).toContain('<span class="status draft">проект</span>');
    expect(page).toContain('22 рекомендации');
    expect(page).toContain('<html lang="ru">');
});

test('the index has its own language, title and style', () => {
    const page = shown(renderIndex([{ ...entry, date: '2025-10-16/2025-10-17', datePrinted: '16–17 октября', recommendations: 1 }], { language: 'en', title: 'Acts', css: 'b{}</style>' }));
    expect(page).toContain('<h1>Acts</h1>');
    expect(page).toContain(' lang="ru"><span class="kind">');
    expect(page).toContain('<span class="date">16–17 октября</span>');
    expect(page).toContain('1 recommendation<');
    expect(page).toContain('b{}<\\/style></style>');
});

test('an empty index says so', () => {
    expect(renderIndex([])).toContain('There is nothing here yet.');
    expect(renderIndex([], { language: 'ru' })).toContain('Здесь пока ничего нет.');
});

test('a hostile entry stays text', () => {
    const page = renderIndex([{ href: `javascript:${attack}`, title: attack, kind: attack, language: attack, date: attack, status: null, place: attack, recommendations: 0 }]);
    expect(page).not.toMatch(/<script|<img|href="javascript:/iu);
});
