import { testRule } from '../testing/test-rule.js';
import { propertyOnce } from './property-once.js';

testRule(propertyOnce, {
    catches: {
        'two dates of a resolution': {
            text: 'резолюция: о книгах\n  дата: 14.03.2025\n  статус: проект\n  »дата«: 15.03.2025\n',
            says: 'Свойство «дата» уже указано выше',
        },
        'two deadlines of an item, in two dialects': 'resolution: on books\n\ndecisions: We decide:\n  - read;\n    deadline: 2025\n    »срок«: 2026\n',
        'a third time as well': 'act \\law: the Act\n  short: Act\n  »short«: Law\n  »short«: Act\n',
        'the same under a joint addressee': 'рекомендации: Просят:\n\nкому: А\nкому: Б\n  срок: 2025 год\n  »срок«: 2025 год\n  - читать.\n',
        'the short form of a Russian act, twice': 'акт \\закон: Закон\n  кратко: Закон\n  »кратко«: ЗК\n',
        'two places of an English event': 'event: It met.\n  place: Tver\n  »Place«: Moscow\n',
    },
    silent: {
        'the same property of two items': 'решения: Решили:\n  - читать;\n    срок: 2025 год\n  - писать.\n    срок: 2025 год\n',
        'a kind of the resolution and of the event': 'resolution: on books\n  kind: Appeal\n\nevent: It met.\n  kind: congress\n',
        'a date and the dates': 'резолюция: о книгах\n  дата: 14.03.2025\n\nмероприятие: Форум.\n  даты: 14.03.2025\n',
        'misplaced properties': 'текст: Так.\n\nАбзац.\n  срок: 2025 год\n  срок: 2026 год\n',
        'the same property of two English items': 'decisions: We decide:\n  - read;\n    deadline: 2025\n  - write.\n    deadline: 2025\n',
        'an English date and the dates': 'resolution: on books\n  date: 2025-03-14\n\nevent: It met.\n  dates: 2025-03-14\n',
    },
    fixes: {
        'the same value again': {
            before: 'резолюция: о книгах\n  дата: 14.03.2025\n  Дата:  14.03.2025\n  статус: проект\n',
            after: 'резолюция: о книгах\n  дата: 14.03.2025\n  статус: проект\n',
        },
        'the same value on the last line': { before: 'resolution: on books\n  place: Tver\n  place: tver', after: 'resolution: on books\n  place: Tver' },
    },
});
