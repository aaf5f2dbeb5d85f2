import { testRule } from '../testing/test-rule.js';
import { propertyValue } from './property-value.js';

testRule(propertyValue, {
    catches: {
        'a misspelt status': { text: 'резолюция: о книгах\n  статус: »принето«\n', says: 'Не удалось прочитать «принето». Возможно, имелось в виду «принята»?' },
        'a status outside the set': { text: 'resolution: on books\n  status: »final«\n', says: 'Expected: one of: draft, adopted' },
        'the wrong part of a date alone': { text: 'резолюция: о книгах\n  дата: 27 »авгутса« 2025 г.\n', says: '«августа»' },
        'a date without a year': { text: 'event: It met.\n  dates: »18–19 October«\n', says: 'lacks its year' },
        'a year of two digits': 'резолюция: о книгах\n  дата: 27.08.»25«\n',
        'a property without a value': { text: 'резолюция: о книгах\n  »статус«:\n  дата: 27.08.2025\n', says: 'У свойства «статус» нет значения' },
        'a count': { text: 'participants: Many came.\n  count: »many«\n', says: 'Expected: a number' },
        'a vote without its number': 'резолюция: о книгах\n  голосование: за 120, »против«\n',
        'an ordinal with Cyrillic letters': 'мероприятие: Форум.\n  порядок: »ХХIV«\n',
        'a mode and a numbering': 'event: It met.\n  mode: »onlnie«\n\nrecommendations: We ask:\n  numbering: »all«\n',
        'a deadline': { text: 'решения: Решили:\n  - читать.\n    срок: »когда-нибудь«\n', says: 'Ожидается срок' },
        'a deadline that mentions something else': 'act \\law: the Act\n\ndecisions: We decide:\n  - read.\n    deadline: »\\law«\n',
        'a label of two words': { text: 'решения: Решили:\n  - читать.\n    метка: »первый пункт«\n', says: 'первый-пункт' },
        'a language by its name': 'resolution: on books\n  language: »English«\n',
        'an address': 'организация \\а: Академия\n  сайт: »на сайте академии«\n  почта: »academy«\n',
        'a resolution that is none': 'act \\law: the Act\n\nresolution: on books\n  supersedes: »\\law«\n',
        'an act that is responsible': 'акт \\закон: Закон\n\nрешения: Решили:\n  - читать.\n    ответственный: »\\закон«\n',
    },
    silent: {
        'every kind of value, in Russian': `
            организация \\а: Академия
              сайт: https://academy.example/о-нас
              почта: a@academy.example, b@academy.example

            резолюция \\первая: о книгах
              язык: ru
              статус: Принята
              номер: 5/2025
              дата: ‹27› августа 2025 г.
              орган: \\а
              голосование: единогласно

            мероприятие: Форум.
              порядок: XXIV
              даты: 16-25.08.2022
              площадка: Клуб железнодорожников
              формат: очно

            участники: Люди.
              число: свыше 700 человек

            рекомендации: Просят:
              нумерация: сквозная

            кому: Школам
              срок: \\мероприятие
              1. читать;
                метка: чтение
                срок: III квартал 2026 года
                ответственный: \\участники
              2. писать.
                срок: ежегодно

            резолюция: о книгах снова
              заменяет: \\первая
              повторяет: ../old/books.res
        `,
        'English values': `
            resolution: on books
              language: en-GB
              date: 27 August 2025
              vote: 31 in favour, 2 against
              place: **Tver**

            participants: People.
              count: over 1,200

            decisions: We decide:
              1. read.
                deadline: by the end of June 2026
        `,
        'a date with a mark around it': 'resolution: on books\n  date: **2025-03-14**\n',
        'dates that other rules report': 'мероприятие: Форум.\n  даты: 30.02.2025\n\nмероприятие: Форум.\n  даты: 19–18 октября 2018 год\n',
        'a fact stated elsewhere': 'резолюция: о книгах\n  дата: \\мероприятие.даты\n\nмероприятие: Форум.\n  даты: 14.03.2025\n\nрешения: Решили:\n  - читать.\n    срок: до \\мероприятие\n',
        'a misplaced property': 'текст: Так.\n\nАбзац.\n  статус: никакой\n  дата:\n',
        'a mention that names nothing': 'resolution: on books\n  body: \\nobody\n',
    },
    fixes: {
        'a misspelt choice': { before: 'резолюция: о книгах\n  статус: принето\n', after: 'резолюция: о книгах\n  статус: принята\n' },
        'a misspelt month': { before: 'resolution: on books\n  date: 27 Agust 2025\n', after: 'resolution: on books\n  date: 27 August 2025\n' },
        'letters of the other alphabet': { before: 'мероприятие: Форум.\n  порядок: ХХIV\n', after: 'мероприятие: Форум.\n  порядок: XXIV\n' },
        'a label and a language': {
            before: 'резолюция: о книгах\n  язык: русский\n\nрешения: Решили:\n  - читать.\n    метка: первый пункт\n',
            after: 'резолюция: о книгах\n  язык: ru\n\nрешения: Решили:\n  - читать.\n    метка: первый-пункт\n',
        },
    },
});
