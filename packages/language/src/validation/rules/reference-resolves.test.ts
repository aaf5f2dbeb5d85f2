import { testRule } from '../testing/test-rule.js';
import { referenceResolves } from './reference-resolves.js';

const registry = { '/texts/registry.res': 'организация \\отдел: Отдел\n  дат: Отделу\n' };
const deep = `\\note(${'\\note('.repeat(40)}x${')'.repeat(40)})`;

testRule(referenceResolves, {
    catches: {
        'a mention that names nothing': { text: 'резолюция: о книгах\n  орган: »\\отдел«\n', says: '«\\отдел» ничего не называет: объявите его' },
        'a slip in the id of an imported file': { text: 'подключить: registry.res\n\nрезолюция: о книгах\n  орган: »\\отдл«\n', files: registry, says: 'имелось в виду «\\отдел»' },
        'a Windows path': 'text: See C:»\\books«.\n',
        'an unknown form': { text: 'организация \\а: Академия\n\nтекст: У \\а.»множ« так.\n', says: 'нет формы «множ»' },
        'a form with a slip': { text: 'organization \\a: Academy\n  short: A\n\ntext: The \\a.»shrt« met.\n', says: 'Did you mean “short”?' },
        'a case that is not given': { text: 'организация \\а: Академия\n\nтекст: Устав \\а.»род«.\n', says: 'У «\\а» не указано «род»' },
        'a form that such a thing cannot have': 'act \\law: the Act\n\ntext: By \\law.»gen«.\n',
        'a fact that is not given': { text: 'resolution: on books\n\nevent: It met.\n  kind: congress\n\ntext: On \\event.»dates«.\n', says: 'has no “dates”' },
        'an item without a number': { text: 'решения: Решили:\n  - читать;\n    метка: чтение\n  - соблюдать »\\чтение«.\n', says: 'нет номера, который можно напечатать' },
        'a bracket that is not closed': { text: 'текст: Так»\\сноска(«подробно. И далее.\n', says: 'Скобка после «\\сноска» не закрыта' },
        'a bracket of a mention that is not closed': 'organization \\a: Academy\n\ntext: The »\\a(«Academy met.\n',
        'a note without brackets': { text: 'text: So »\\note« here.\n', says: 'is not followed by a bracket' },
        'brackets that are too deep': `text: So${deep}\n`.replace(/((?:\\note\(){32})((?:\\note\()+)/u, (_all, kept: string, over: string) => kept + over.replaceAll('\\note(', '»\\note(«')),
    },
    silent: {
        'declared, imported and sectional names': {
            text: `
                подключить: registry.res

                организация \\а: Академия
                  род: Академии

                резолюция \\главная: о книгах
                  орган: \\отдел
                  дата: 14.03.2025

                мероприятие: Встреча \\а.род и \\отдел.дат, \\мероприятие.даты, \\резолюция.дата.
                  даты: 14.03.2025

                решения: Решили:
                  1. читать;
                    метка: чтение
                    а) вслух;
                      метка: вслух
                  2. соблюдать \\чтение и \\вслух, см. \\главная.
            `,
            files: registry,
        },
        'printed words for any form': 'организация \\а: Академия\n\nтекст: Устав \\а.род(Академии) и \\а.\n',
        'the nominative': 'organization \\a: Academy\n\ntext: The \\a.nom met. \\a.Then it left.\n',
        'a fact of the event of the file': 'event: It met.\n  dates: 2025-03-14\n\nresolution: on books\n\nevent: Held \\event.dates.\n  kind: congress\n',
        'an item without a number in words': 'решения: Решили:\n  - читать;\n    метка: чтение\n  - соблюдать \\чтение(первый пункт).\n',
        'a dashed item of a numbered addressee': 'recommendations: We ask:\n  numbering: addressees\n\nto: Schools\n  - read;\n    label: reading\n  - repeat \\reading.\n',
        'escapes and closed brackets': 'текст: Так \\\\отдел, 5\\*5\\сноска(да (нет)), C:\\\\книги.\n',
    },
    fixes: {
        'a slip in an id': { before: 'organization \\board: Board\n\ntext: The \\baord met.\n', after: 'organization \\board: Board\n\ntext: The \\board met.\n' },
        'a slip in a form': {
            before: 'организация \\а: Академия\n  кратко: А\n\nтекст: \\а.кратк решила.\n',
            after: 'организация \\а: Академия\n  кратко: А\n\nтекст: \\а.кратко решила.\n',
        },
    },
});
