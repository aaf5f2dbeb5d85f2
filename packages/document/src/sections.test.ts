import { describe, expect, test } from 'vitest';
import { documentOf, documentsOf, printedSections } from './testing/open.js';

const shown = async (...lines: string[]): Promise<string[]> => printedSections(await documentOf(lines.join('\n')));

describe('prose outside any section is printed where it stands', () => {
    test('before the resolution, below declarations and below the head', async () => {
        expect(await shown(
            'Проза сверху.', '', 'подключить: нет.res', 'Проза под подключением.', '', 'текст: До резолюции.', '',
            'организация \\о: О', 'Проза под объявлением.', '', 'кому: Адресату', '  - до резолюции', '',
            'резолюция: о пробе', '', 'Проза под резолюцией.', '', '- пункт', '', 'кому: Другому', '  - без раздела', '', 'цели: Цель.',
        )).toEqual([
            '[text]', 'Проза сверху.', '[text]', 'Проза под подключением.', '[text]', 'До резолюции.', '[text]', 'Проза под объявлением.', '→ Адресату', '  – до резолюции',
            '[text]', 'Проза под резолюцией.', '– пункт', '→ Другому', '  – без раздела', '[goals]', 'Цель.',
        ]);
    });

    test('only the first resolution prints what stands before it', async () => {
        const documents = await documentsOf('Сверху.\n\nрезолюция: а\n\nрезолюция: б\n\nтекст: Б.');
        expect(documents.map(printedSections)).toEqual([['[text]', 'Сверху.'], ['[text]', 'Б.']]);
    });

    test('the text right below the head of the resolution continues its title', async () => {
        const { title, sections } = await documentOf('резолюция: о пробе\nи продолжение\n  статус: проект');
        expect([title, sections]).toEqual(['о пробе и продолжение', []]);
    });
});

describe('properties where they mean nothing are printed as written', () => {
    test('under sections, paragraphs, items, addressees, areas', async () => {
        expect(await shown(
            'резолюция: о', '  Число: сколько угодно', '', 'Заголовок: прямо под резолюцией', '', 'цели: Цель.', '  число: 5', '', 'Абзац.', '  Срок: всегда', '', '- пункт', '  Статус \\х: **не** тут', '  срок: 2026', '  - глубже', '',
            'рекомендации: Просят', '', 'кому: А', '  Результат: ни к чему', '  вводная', '', 'кому: Б', '  вводная', '  Число:', '  - пункт', '', 'направление: Н', '  Тема: под направлением',
        )).toEqual([
            '[text]', 'Число: сколько угодно', 'Заголовок: прямо под резолюцией',
            '[goals]', 'Цель.', 'число: 5', 'Абзац.', 'Срок: всегда', '– пункт Статус \\х: не тут', '  – глубже',
            '[recommendations]', 'Просят', '→ А', '  Результат: ни к чему', '  вводная', '→ Б вводная', '  Число:', '  – пункт', '§ Н', '  Тема: под направлением',
        ]);
    });

    test('under declarations, also those that stand in a section', async () => {
        expect(await shown('организация \\о: О', '  Число: раз', '  дат: О', 'резолюция: о', '', 'цели: Цель:', '- один', '', 'организация \\б: Б', '  Срок: два', '- второй', '', 'подключить: нет.res', '  Дата: три')).toEqual([
            '[text]', 'Число: раз', '[goals]', 'Цель:', '– один', 'Срок: два', '– второй', 'Дата: три',
        ]);
    });

    test('and say nothing as data', async () => {
        const { recommendations, participants } = await documentOf('резолюция: о\n\nучастники: Были.\n\nАбзац.\n  число: 5\n\nрекомендации: Просят\n\nкому: А\n  результат: ничего\n  - раз');
        expect([recommendations[0]?.result, participants]).toEqual([null, { count: null }]);
    });
});

describe('heads', () => {
    test('a heading is printed above, the text is the first paragraph', async () => {
        expect(await shown('резолюция: о', '', 'вопросы \\раз: Обсудили:', '  заголовок: Что **обсудили**', '  - одно', '', 'текст:', '  заголовок: Пустой')).toEqual(['[topics]', '# Что обсудили', 'Обсудили:', '– одно', '[text]', '# Пустой']);
    });

    test('the text of an annex is its heading, unless it has one or a footnote', async () => {
        expect(await shown('резолюция: о', '', 'приложение: Образец', '', 'Текст.', '', 'приложение: Образец', '  заголовок: Приложение 2', '', 'приложение: Образец\\сноска(х)')).toEqual([
            '[annex]', '# Образец', 'Текст.', '[annex]', '# Приложение 2', 'Образец', '[annex]', 'Образец',
        ]);
    });

    test('sections repeat, in the order of the source', async () => {
        const { sections } = await documentOf('резолюция: о\n\nцели: А\n\nвопросы: Б\n\nцели: В\n\nподписи:\n- Г — Д');
        expect(sections.map(({ role, anchor }) => `${role} ${anchor}`)).toEqual(['goals goals', 'topics topics', 'goals goals2', 'signatures signatures']);
    });
});

describe('addressees', () => {
    test('joint ones are joined by a comma; the colon that the author wrote is not doubled', async () => {
        const document = await documentOf('резолюция: о\n\nрекомендации: Просят\n\nкому: **Школам:**\nкому: Музеям :\\сноска(всем)\nкому:\n// всем\nкому: библиотекам\n  продолжить:\n  - раз');
        expect(printedSections(document)).toEqual(['[recommendations]', 'Просят', '→ Школам, Музеям, библиотекам продолжить:', '  – раз']);
        expect(document.sections[0]?.blocks[1]).toMatchObject({ spans: [{ type: 'strong', start: 0, end: 6 }, { type: 'note', start: 14, end: 14 }], addressees: [{ printed: 'Школам' }, { printed: 'Музеям' }, { printed: 'библиотекам' }] });
        expect(document.notes).toHaveLength(1);
    });

    test('a blank line parts two; an empty one is kept; several paragraphs follow the lead', async () => {
        expect(await shown('резолюция: о', '', 'рекомендации:', '', 'кому: А', '', 'кому: Б', '  раз', '', 'два', '', '- три', '', 'кому:', '  - четыре')).toEqual(['[recommendations]', '→ А', '→ Б раз', '  два', '  – три', '→ ', '  – четыре']);
    });
});

describe('files', () => {
    test.each([
        ['empty', ''], ['of declarations', 'организация \\о: О\n  дат: О\nлицо \\л: Л'], ['of imports', 'use: a.res\n// комментарий'], ['with nothing but an event', 'мероприятие \\х: Форум.\n  даты: 2025-01-01\n\nВторой абзац.'],
        ['of blanks', '\uFEFF \n\t\n'],
    ])('a registry has no documents: %s', async (_name, text) => {
        expect(await documentsOf(text)).toEqual([]);
    });

    test.each([
        ['sections', 'цели: Цель.\n\nмероприятие: Форум.\n  вид: форум', ['[goals]', 'Цель.', '[event]', 'Форум.']],
        ['prose', 'Просто текст.\nИ ещё.', ['[text]', 'Просто текст. И ещё.']],
        ['items', '1. раз\n2. два', ['[text]', '1. раз', '2. два']],
        ['an addressee', 'кому: А\n  - раз', ['[text]', '→ А', '  – раз']],
        ['a property of nothing', 'Число: сколько', ['[text]', 'Число: сколько']],
    ])('a file without a head is one document: %s', async (_name, text, expected) => {
        const document = await documentOf(text);
        expect([document.title, document.kind, printedSections(document)]).toEqual(['', 'Резолюция', expected]);
    });
});
