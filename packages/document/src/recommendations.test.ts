import { describe, expect, test } from 'vitest';
import { documentOf, documentsOf } from './testing/open.js';
import type { Recommendation } from './types.js';

const flat = async (...lines: string[]): Promise<readonly Recommendation[]> => (await documentOf(lines.join('\n'))).recommendations;
const brief = (all: readonly Recommendation[]) => all.map(({ number, addressees, area, lead, text }) => [number, addressees.map(({ name }) => name).join('+'), area, lead, text]);

describe('each lowest-level item once, with everything that it inherits', () => {
    test('addressee, area, lead, number', async () => {
        expect(brief(await flat(
            'организация \\о: Отдел', '  дат: Отделу', 'резолюция: о', '', 'рекомендации: Рекомендуют:', '  нумерация: адресаты', '', '- ничье', '',
            'направление: Первое', '- направления', '', 'кому: \\о', 'кому: школам:', '  продолжить:', '  - раз', '  - два:', '    а) два-а', '    б) два-б', '',
            'направление: Второе', '', 'кому: Музеям', '  1. три', '    1.1. четыре:', '      - пять',
        ))).toEqual([
            [null, '', null, null, 'ничье'],
            [null, '', 'Первое', null, 'направления'],
            ['1.1', 'Отдел+школам', 'Первое', 'продолжить:', 'раз'],
            ['1.2.а', 'Отдел+школам', 'Первое', 'продолжить: два:', 'два-а'],
            ['1.2.б', 'Отдел+школам', 'Первое', 'продолжить: два:', 'два-б'],
            ['2.1.1.1', 'Музеям', 'Второе', 'три четыре:', 'пять'],
        ]);
    });

    test('deadline, responsible and result, of the addressee and of the items above, unless it has its own', async () => {
        const all = await flat(
            'лицо \\л: Лаврова', 'резолюция: о', '', 'рекомендации: Рекомендуют:', '', 'кому: А', '  срок: 2026', '  ответственный: \\л', '  - раз', '  - два:', '    срок: 2027', '    результат: отчёт', '    - внутри', '    - своё',
            '      ответственный: Иванов; Петров', '      результат: другой', '      срок: постоянно', '', 'кому: Б', '  - три',
        );
        expect(all.map(({ text, deadline, responsible, result }) => [text, deadline?.printed, responsible.map(({ name }) => name), result])).toEqual([
            ['раз', '2026', ['Лаврова'], null], ['внутри', '2027', ['Лаврова'], 'отчёт'], ['своё', 'постоянно', ['Иванов', 'Петров'], 'другой'], ['три', undefined, [], null],
        ]);
    });

    test('the words of items without text are no part of the lead', async () => {
        expect(brief(await flat('резолюция: о', '', 'решения: Решили:', '1.', '  -', '    - внутри'))).toEqual([['1.1.1', '', null, null, 'внутри']]);
    });
});

test('an addressee with paragraphs only: each of them', async () => {
    const all = await flat('резолюция: о', '', 'рекомендации: Рекомендуют:', '  нумерация: адресаты', '', 'кому: А', '  срок: 2026', '  рассказывать _всем_.', '', 'кому: Б', '', 'Раз.', '', 'Два.', '', 'кому: В');
    expect(brief(all)).toEqual([['1', 'А', null, null, 'рассказывать всем.'], ['2', 'Б', null, null, 'Раз.'], ['2', 'Б', null, null, 'Два.']]);
    expect(all.map(({ anchor, id, source }) => [anchor, id, source.line])).toEqual([['recommendations-to-1', null, 8], ['recommendations-to-2', null, 12], ['recommendations-to-2-p2', null, 14]]);
    expect(all[0]).toMatchObject({ deadline: { type: 'year' }, spans: [{ type: 'emphasis', start: 13, end: 17 }], source: { uri: 'main.res' } });
});

test('decisions: whom a clause addresses is said beside it', async () => {
    const all = await flat(
        'organization \\secretariat: Secretariat', 'resolution: a', '', 'decisions: The Assembly', '  1. _Requests_ the \\secretariat:', '    addressee: \\secretariat', '    label: register', '    a) to list;', '    b) to publish;', '      addressee: the Archive', '  2. _Decides_ to wait.',
    );
    expect(all.map(({ section, id, number, anchor, addressees, lead }) => [section, id, number, anchor, addressees.map(({ id, printed }) => `${id} ${printed}`), lead])).toEqual([
        ['decisions', null, '1.a', 'decisions-1.1', ['secretariat Secretariat'], 'Requests the Secretariat:'],
        ['decisions', null, '1.b', 'decisions-1.2', ['null the Archive'], 'Requests the Secretariat:'],
        ['decisions', null, '2', 'decisions-2', [], null],
    ]);
});

test('of all sections of these two kinds and no other; prose is none', async () => {
    expect(brief(await flat('резолюция: о', '', 'вопросы:', '- нет', '', 'решения:', '- раз', '', 'Проза.', '', 'рекомендации:', '- два', '', 'приоритеты:', '- нет', '', 'решения: Только проза.', '', 'рекомендации:', '- три')).map(entry => entry[4])).toEqual(['раз', 'два', 'три']);
});

test('each resolution of a file has its own', async () => {
    const documents = await documentsOf('резолюция: а\n\nрешения:\n1. раз\n\nрезолюция: б\n\nрешения:\n1. два\n2. три');
    expect(documents.map(({ recommendations }) => brief(recommendations).map(([number, , , , text]) => `${number} ${text}`))).toEqual([['1 раз'], ['1 два', '2 три']]);
});
