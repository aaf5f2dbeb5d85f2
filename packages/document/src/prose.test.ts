import { describe, expect, test } from 'vitest';
import { documentOf, proseOf, sectionOf, spansOf } from './testing/open.js';

const show = async (prose: string, declarations = '') => {
    const rich = await proseOf(prose, declarations);
    return [rich.text, ...spansOf(rich)];
};

describe('strong, emphasis and escapes', () => {
    test.each([
        ['слово **жирно** слово', ['слово жирно слово', 'strong: жирно']],
        ['_курсив_, и имя_файла', ['курсив, и имя_файла', 'emphasis: курсив']],
        ['**жирный _и курсив_ внутри**', ['жирный и курсив внутри', 'strong: жирный и курсив внутри', 'emphasis: и курсив']],
        ['**_оба_**', ['оба', 'strong: оба', 'emphasis: оба']],
        [String.raw`\*\*не жирно\*\*, \_и не курсив\_, 2\\3, д\: т`, [String.raw`**не жирно**, _и не курсив_, 2\3, д: т`]],
        ['**незакрытый', ['**незакрытый']],
        ['**a**_b_**c**', ['abc', 'strong: a', 'emphasis: b', 'strong: c']],
    ])('%s', async (prose, expected) => {
        expect(await show(prose)).toEqual(expected);
    });
});

describe('offsets', () => {
    test('are UTF-16 code units, so an emoji takes two', async () => {
        const { text, spans } = await proseOf('😀👩‍👩‍👧 **жирно** 🎉 _курсив_');
        expect(text).toBe('😀👩‍👩‍👧 жирно 🎉 курсив');
        expect(spans).toEqual([{ type: 'strong', start: 11, end: 16 }, { type: 'emphasis', start: 20, end: 26 }]);
    });

    test('move with the blanks that are cut off at the ends', async () => {
        expect(await show(String.raw`\о(  края ) **жирно**`, 'организация \\о: О')).toEqual(['края  жирно', 'organization о: края ', 'strong: жирно']);
        expect(await show(String.raw`\о( края )`, 'организация \\о: О')).toEqual(['края', 'organization о: края']);
        expect(await show(String.raw`\о()`, 'организация \\о: О')).toEqual(['']);
    });

    test('of nested names nest', async () => {
        const declarations = 'организация \\а: Академия **наук**\nорганизация \\б: Библиотека \\а';
        expect(await show('В \\б читают.', declarations)).toEqual([
            'В Библиотека Академия наук читают.',
            'organization б: Библиотека Академия наук', 'organization а: Академия наук', 'strong: наук',
        ]);
    });
});

describe('line breaks', () => {
    test('inside a paragraph are one space each, whatever the indentation and the end of line', async () => {
        for (const end of ['\n', '\r\n', '\r']) expect(await show(`первая${end}   вторая${end}\tтретья`)).toEqual(['первая вторая третья']);
    });

    test('may stand inside strong words, which go on', async () => {
        expect(await show('**жирно\nи дальше**')).toEqual(['жирно и дальше', 'strong: жирно и дальше']);
    });

    test('after the head: the paragraph has no blank at its beginning', async () => {
        expect(await show('\nтекст со следующей строки')).toEqual(['текст со следующей строки']);
    });
});

describe('an escaped beginning of a line is printed without its backslash', () => {
    test.each([
        [String.raw`\Номер: по книге`, 'Номер: по книге'],
        [String.raw`\1. Это не пункт`, '1. Это не пункт'],
        [String.raw`\- и это`, '- и это'],
        [String.raw`\// а это не комментарий`, '// а это не комментарий'],
        [String.raw`\Participants: all`, 'Participants: all'],
    ])('%s', async (line, expected) => {
        const { blocks } = sectionOf(await documentOf(`резолюция: о\n\nтекст:\n\n${line}\n`), 'text');
        expect(blocks).toMatchObject([{ type: 'paragraph', text: expected }]);
    });
});

describe('footnotes', () => {
    test('are numbered in the order of their marks: title, sections, items; the word is of either dialect', async () => {
        const document = await documentOf([
            'резолюция: о пробе\\сноска(в названии)', '', 'вопросы: Обсудили\\note(в **разделе**):', '  - одно\\сноска(в пункте);', '    - внутри\\сноска(глубже);', '  - другое\\сноска(последняя).',
        ].join('\n'));
        expect(document.notes.map(({ number, text }) => [number, text])).toEqual([[1, 'в названии'], [2, 'в разделе'], [3, 'в пункте'], [4, 'глубже'], [5, 'последняя']]);
        expect(document.notes[1]?.spans).toEqual([{ type: 'strong', start: 2, end: 9 }]);
        expect(document.titleSpans).toEqual([{ type: 'note', start: 7, end: 7, number: 1 }]);
        expect(document.notes[2]?.source).toMatchObject({ line: 4, column: 17 });
    });

    test('a footnote in a footnote comes after it', async () => {
        const { notes } = await documentOf('резолюция: о\n\nтекст: Слово\\сноска(внешняя\\сноска(внутренняя) и конец), второе\\сноска(третья).');
        expect(notes.map(({ number, text, spans }) => [number, text, spans.length])).toEqual([[1, 'внешняя и конец', 1], [2, 'внутренняя', 0], [3, 'третья', 0]]);
    });

    test('inside the words of a mention', async () => {
        expect(await show('\\о(Института\\сноска(бывшего училища)) нет', 'организация \\о: Институт')).toEqual(['Института нет', 'organization о: Института', 'note 1 at 9']);
    });

    test('at the edge of strong words keep their place', async () => {
        expect(await show('**жирно\\сноска(а)** и\\сноска(б)')).toEqual(['жирно и', 'strong: жирно', 'note 1 at 5', 'note 2 at 7']);
    });

    test('are not printed in data and names, which may be printed many times', async () => {
        const document = await documentOf([
            'организация \\о: Отдел\\сноска(имя)', '  дат: Отделу\\сноска(падеж)', 'резолюция: о', '  место: г. Тверь\\сноска(место)', '  номер: 5\\сноска(номер)', '',
            'рекомендации: \\о и \\о', 'кому: \\о', '  - сделать', '    срок: 2026\\сноска(срок)', '    ответственный: Иванов\\сноска(кто)',
        ].join('\n'));
        expect(document.notes).toEqual([]);
        expect([document.place, document.number, document.recommendations[0]?.responsible[0]?.name, document.recommendations[0]?.deadline?.type]).toEqual(['г. Тверь', '5', 'Иванов', 'year']);
    });
});
