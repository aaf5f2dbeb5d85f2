import { testRule } from '../testing/test-rule.js';
import { dateExists } from './date-exists.js';

testRule(dateExists, {
    catches: {
        'a day that February does not have': { text: 'резолюция: о книгах\n  дата: »30 февраля« 2025 года\n', says: 'Дня «30 февраля» нет в календаре: в этом месяце 28 дней.' },
        'a month that the year does not have': { text: 'event: It met.\n  dates: 2025-»13«-01\n', says: 'There is no month “13”' },
        'a quarter': { text: 'решения: Решили:\n  - читать.\n    срок: »V квартал« 2025 года\n', says: 'Квартала «V квартал» нет' },
        'the case of the year': { text: 'мероприятие: Форум.\n  даты: 16-25 августа 2022 »год«\n', says: 'пишут «года», а не «год»' },
        'a date in the prose': 'резолюция: о книгах\n\nпреамбула: Форум прошел 29–»31 июня« 2025 года и »29.02«.2025.\n\nвопросы: Обсудили:\n  - план от ‹»31› апреля« 2025 г.\n',
        'an English date in the prose': 'resolution: on books\n\ntext: It met on »31 June« 2025 and on »February 30«, 2025.\n',
        'the case of the year in the prose': 'преамбула: Форум прошел 25 августа 2022 »год«.\n',
        'an English value': 'resolution: on books\n  date: »31 April« 2025\n',
    },
    silent: {
        'dates that exist': 'резолюция: о книгах\n  дата: 29.02.2024\n\nтекст: Форум прошел 28–29 февраля 2024 года, 31.12.2024 г., on 31 July 2025 and July 31, 2025.\n',
        'numbers that are no dates': 'текст: Код 62.31.1100, п. 3.14.2, версия 31.02.2019.5, телефон 30-02-2019, 10.15.2019, № 30.02.\n',
        'a year of which something is said': 'текст: С 1 сентября 2025 год объявлен годом чтения.\n',
        'dates without a year': 'текст: Собрались 31 июня.\n',
        'a deadline that is a year': 'решения: Решили:\n  - читать.\n    срок: 2026 год\n',
        'a comment': '// 30.02.2025\nтекст: Так.\n',
        'a value that another rule reports': 'резолюция: о книгах\n  дата: когда-нибудь\n',
        'English dates that exist': 'resolution: on books\n  date: 29 February 2024\n\ntext: It met on 31 July 2025 and July 31, 2025.\n',
        'English numbers that are no dates': 'text: Code 62.31.1100, paragraph 3.14.2, version 31.02.2019.5.\n',
        'an English deadline that is a year': 'decisions: We decide:\n  - read.\n    deadline: 2026\n',
    },
    fixes: {
        'the case of the year': {
            before: 'мероприятие: Форум 25 августа 2022 год.\n  даты: 16-25 августа 2022 год\n',
            after: 'мероприятие: Форум 25 августа 2022 года.\n  даты: 16-25 августа 2022 года\n',
        },
    },
});
