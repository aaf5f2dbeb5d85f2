import { describe, expect, test } from 'vitest';
import { documentOf } from './testing/open.js';

const declarations = [
    'организация \\отдел: Отдел образования', '  кратко: Отдел', '  дат: Отделу образования', '  род: Отдела образования', '  сайт: https://otdel.example', '  почта: a@otdel.example',
    'лицо \\горелов: Горелов Павел Игнатьевич', '  кратко: П. И. Горелов', '  должность: председатель \\отдел.род',
    'акт \\правила: Единые правила № 17', '  номер: 17', '  издан: 3 февраля 2020 года', '  кратко: Правила', 'термин \\эо: электронная опись', '  кратко: ЭО', '',
].join('\n');

const responsible = async (value: string) => (await documentOf(`${declarations}\nорганизация \\филиал: Филиал \\отдел.род\nрезолюция: о\n\nрешения:\n1. раз\n  ответственный: ${value}`)).recommendations[0]?.responsible;

describe('parties of a value', () => {
    test.each([
        ['\\отдел', [['отдел', 'Отдел образования', 'Отдел образования']]],
        ['\\отдел.кратко', [['отдел', 'Отдел образования', 'Отдел']]],
        ['\\горелов(Председатель)', [['горелов', 'Горелов Павел Игнатьевич', 'Председатель']]],
        ['\\отдел; \\горелов', [['отдел', 'Отдел образования', 'Отдел образования'], ['горелов', 'Горелов Павел Игнатьевич', 'Горелов Павел Игнатьевич']]],
        ['\\отдел, \\горелов.кратко', [['отдел', 'Отдел образования', 'Отдел образования'], ['горелов', 'Горелов Павел Игнатьевич', 'П. И. Горелов']]],
        ['\\отдел и \\горелов', [['отдел', 'Отдел образования', 'Отдел образования'], ['горелов', 'Горелов Павел Игнатьевич', 'Горелов Павел Игнатьевич']]],
        ['Иванов; заведующие, \\горелов;', [[null, 'Иванов', 'Иванов'], ['горелов', 'заведующие, Горелов Павел Игнатьевич', 'заведующие, Горелов Павел Игнатьевич']]],
        ['кафедра педагогики и школы', [[null, 'кафедра педагогики и школы', 'кафедра педагогики и школы']]],
        ['\\горелов.должность', [[null, 'председатель Отдела образования', 'председатель Отдела образования']]],
        ['\\филиал и \\горелов', [['филиал', 'Филиал Отдела образования', 'Филиал Отдела образования'], ['горелов', 'Горелов Павел Игнатьевич', 'Горелов Павел Игнатьевич']]],
        ['\\филиал', [['филиал', 'Филиал Отдела образования', 'Филиал Отдела образования']]],
        ['\\нет', [[null, '\\нет', '\\нет']]],
        ['', []],
    ])('%s', async (value, expected) => {
        expect(await responsible(value)).toEqual(expected.map(([id, name, printed]) => ({ id, name, printed })));
    });
});

test('what is declared goes with the data, in the order of the file; what is imported, where it is mentioned', async () => {
    const { parties, acts, terms } = await documentOf(`${declarations}подключить: a.res\n\nрезолюция: о\n\nтекст: \\палата, \\закон\n\nорганизация \\стая: Стая\n`, {
        'a.res': 'organization \\палата: Палата \\при\norganization \\при: при Думе\norganization \\другая: Другая\nact \\закон: Закон',
    });
    expect(parties).toEqual([
        { id: 'отдел', kind: 'organization', name: 'Отдел образования', short: 'Отдел', role: null, site: 'https://otdel.example', email: 'a@otdel.example', forms: { gen: 'Отдела образования', dat: 'Отделу образования' } },
        { id: 'горелов', kind: 'person', name: 'Горелов Павел Игнатьевич', short: 'П. И. Горелов', role: 'председатель Отдела образования', site: null, email: null, forms: {} },
        { id: 'стая', kind: 'organization', name: 'Стая', short: null, role: null, site: null, email: null, forms: {} },
        { id: 'при', kind: 'organization', name: 'при Думе', short: null, role: null, site: null, email: null, forms: {} },
        { id: 'палата', kind: 'organization', name: 'Палата при Думе', short: null, role: null, site: null, email: null, forms: {} },
    ]);
    expect(acts).toEqual([{ id: 'правила', citation: 'Единые правила № 17', short: 'Правила', number: '17', issued: '2020-02-03' }, { id: 'закон', citation: 'Закон', short: null, number: null, issued: null }]);
    expect(terms).toEqual([{ id: 'эо', meaning: 'электронная опись', short: 'ЭО' }]);
});

test('of two with one id the first is published; one without an id is not', async () => {
    const { parties } = await documentOf('организация \\а: Первая\nорганизация \\а: Вторая\nорганизация: Без имени\nрезолюция: о\n\nтекст: \\а');
    expect(parties.map(({ id, name }) => `${id} ${name}`)).toEqual(['а Первая']);
});
