import { testRule } from '../testing/test-rule.js';
import { mixedDialects } from './mixed-dialects.js';

testRule(mixedDialects, {
    catches: {
        'an English head in a Russian file': {
            text: 'резолюция: о книгах\n  статус: проект\n\n»recommendations«: Просят:\n  - читать.\n',
            says: '«recommendations» написано по-английски, а остальные ключевые слова — по-русски: пишите «рекомендации».',
        },
        'a Russian property in an English file, once': 'resolution: on books\n  »Дата«: 2025-03-14\n  place: Tver\n  статус: draft\n\ntext: So.\n',
        'a declaration beside a resolution': '»organization« \\а: Академия\n\nрезолюция: о книгах\n  статус: проект\n',
        'the mixed one of several resolutions': `
            резолюция: о книгах
              статус: проект

            resolution: on books
              status: draft
              »дата«: 2025-03-14

            резолюция: о фильмах
        `,
        'a Russian head in an English file': 'resolution: on books\n  status: draft\n\n»рекомендации«: We ask:\n  - read.\n',
        'a Russian declaration in an English file': '»организация« \\a: Academy\n\nresolution: on books\n  status: draft\n',
    },
    silent: {
        'one dialect': 'резолюция: о книгах\n  статус: draft\n  дата: 27 August 2025\n',
        'parallel texts of one act': `
            организация \\а: Академия

            резолюция: о книгах
              статус: проект

            resolution: on books
              status: draft
        `,
        'parallel texts alone': 'резолюция: о книгах\n  статус: проект\n\nresolution: on books\n  status: draft\n',
        'prose of another language': 'резолюция: Charter of the Library\n\nтекст: Participants: all.\n',
        'a file without keywords': 'Просто текст.\n',
        'one dialect, in English': 'resolution: on books\n  status: проект\n  date: 27 августа 2025\n',
        'Russian prose in an English file': 'resolution: Устав библиотеки\n\ntext: Участники: все.\n',
        'parallel texts that begin in English': 'resolution: on books\n  status: draft\n  place: Tver\n\nрезолюция: о книгах\n  статус: проект\n',
    },
    fixes: {
        'all keywords at once': {
            before: 'резолюция: о книгах\n  status: draft\n  дата: 14.03.2025\n  место: г. Тверь\n\nDecisions: Решили:\n  - читать.\n    deadline: 2026\n',
            after: 'резолюция: о книгах\n  статус: draft\n  дата: 14.03.2025\n  место: г. Тверь\n\nРешения: Решили:\n  - читать.\n    срок: 2026\n',
        },
        'towards English': { before: 'resolution: on books\n  статус: draft\n', after: 'resolution: on books\n  status: draft\n' },
    },
});
