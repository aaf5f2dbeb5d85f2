import { testRule } from '../testing/test-rule.js';
import { datesInOrder } from './dates-in-order.js';

testRule(datesInOrder, {
    catches: {
        'a range that ends before it begins': { text: 'мероприятие: Форум.\n  даты: »19–18 октября 2018 года«\n', says: 'Промежуток кончается раньше, чем начинается' },
        'a resolution dated before its event': {
            text: 'резолюция: о книгах\n  статус: принята\n  дата: »13.03.2025«\n\nмероприятие: Форум.\n  даты: 14–15 марта 2025 года\n',
            says: 'раньше, чем началось мероприятие (14–15 марта 2025 года)',
        },
        'the event of the file': 'event: It met.\n  dates: 14 March 2025\n\nresolution: on books\n  date: »2024-03-14«\n',
        'a deadline before the adoption': {
            text: 'resolution: on books\n  date: 2025-03-14\n\ndecisions: We decide:\n  - read.\n    deadline: »2024-09-01«\n',
            says: 'The deadline passed before the resolution was adopted (14 March 2025)',
        },
        'the deadline of an addressee': 'резолюция: о книгах\n  дата: 14.03.2025\n\nрекомендации: Просят:\n\nкому: Школам\n  срок: »февраль 2025 года«\n  - читать.\n',
        'an English range that ends before it begins': 'event: It met.\n  dates: »20–18 September 2025«\n',
    },
    silent: {
        'dates in order': 'резолюция: о книгах\n  дата: 15.03.2025\n\nмероприятие: Форум.\n  даты: 14–15 марта 2025 года\n\nрешения: Решили:\n  - читать;\n    срок: 2025 год\n  - писать;\n    срок: март 2025 года\n  - петь.\n    срок: ежегодно\n',
        'a draft before its event': 'резолюция: о книгах\n  статус: проект\n  дата: 01.02.2025\n\nмероприятие: Форум.\n  даты: 14.03.2025\n',
        'adoption on the first day': 'resolution: on books\n  date: 2025-03-14\n\nevent: It met.\n  dates: 14–15 March 2025\n',
        'adoption over several days': 'резолюция: о книгах\n  дата: 10–20 марта 2025 года\n\nмероприятие: Форум.\n  даты: 14.03.2025\n',
        'a deadline on the day of adoption': 'resolution: on books\n  date: 2025-03-14\n\ndecisions: We decide:\n  - read.\n    deadline: 2025-03-14\n',
        'a deadline named by the event': 'резолюция: о книгах\n  дата: 14.03.2025\n\nмероприятие: Форум.\n  даты: 14.03.2025\n\nрешения: Решили:\n  - читать.\n    срок: \\мероприятие\n',
        'a resolution without a date': 'resolution: on books\n\ndecisions: We decide:\n  - read.\n    deadline: 1999\n',
    },
});
