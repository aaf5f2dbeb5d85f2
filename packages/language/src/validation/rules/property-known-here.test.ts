import { testRule } from '../testing/test-rule.js';
import { propertyKnownHere } from './property-known-here.js';

testRule(propertyKnownHere, {
    catches: {
        'a property under a head that does not know it': {
            text: 'резолюция: о книгах\n\nрекомендации: Просят:\n\nкому: Школам\n  »место«: г. Тверь\n  - читать.\n',
            says: '«место» под «кому» не действует и не печатается: его место — под «резолюция» или «мероприятие»',
        },
        'a property at the top of the file': { text: '»status«: draft\n\nresolution: on books\n', says: 'at the top of the file' },
        'a property under a paragraph': {
            text: 'резолюция: о книгах\n\nучастники: Собрались все.\n\nИх много.\n  »число«: 80\n',
            says: 'под абзацем',
        },
        'a deadline under a section': {
            text: 'resolution: on books\n\nrecommendations: We ask:\n  »deadline«: 2026\n  - read.\n',
            says: 'it belongs under an item or under “to”',
        },
        'a property of the event under the resolution': 'резолюция: о книгах\n  »тема«: Книги\n  »даты«: 14.03.2025\n',
        'a heading under a declaration': { text: 'act \\law: the Library Act\n  »heading«: Law\n', says: 'under the line of a section' },
        'an id where there can be none': {
            text: 'резолюция: о книгах\n  дата »\\день«: 14.03.2025\n\nрекомендации: Просят:\n\nнаправление »\\школы« : Школы\n\nкому »\\отдел«: Отделу\nкому »\\район«: району\n  - читать.\n',
            says: 'У строки «дата» не бывает имени: уберите «\\день».',
        },
        'an id of an import': 'use »\\r«: registry.res\n',
    },
    silent: {
        'properties in their places': `
            организация \\отдел: Отдел образования
              кратко: Отдел

            резолюция \\главная: о книгах
              номер: 5

            мероприятие \\форум:
              вид: форум
              место: г. Тверь
              заголовок: О форуме

            рекомендации \\все: Просят:
              нумерация: пункты

            кому: \\отдел
              срок: 2026 год
              1. читать;
                метка: чтение
                срок: 2025 год
        `,
        'a property after an item whose list goes on': 'resolution: on books\n\ndecisions: We decide:\n  1. to read;\n\n    deadline: 2026\n  2. to write.\n',
        'an escaped line': 'резолюция: о книгах\n\nтекст: Так.\n\n\\Место: клуб.\n',
        'prose that only contains the word': 'resolution: on books\n\ntext: The place: a club.\n',
        'an escaped English line': 'resolution: on books\n\ntext: So.\n\n\\Place: a club.\n',
        'a deadline of an addressee': 'рекомендации: Просят:\n\nкому: Школам\n  срок: 2026 год\n  ответственный: Совет\n  - читать.\n',
    },
    fixes: {
        'a sentence that begins like a property': {
            before: 'резолюция: о книгах\n\nтекст: Встреча.\n\nМесто: клуб железнодорожников.\n',
            after: 'резолюция: о книгах\n\nтекст: Встреча.\n\n\\Место: клуб железнодорожников.\n',
        },
        'an id that cannot be': { before: 'to \\board : the Board\n', after: 'to: the Board\n' },
    },
});
