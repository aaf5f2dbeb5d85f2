import { testRule } from '../testing/test-rule.js';
import { unknownKeyword } from './unknown-keyword.js';

testRule(unknownKeyword, {
    catches: {
        'a lost letter': { text: 'резолюция: о книгах\n\n»рекомендаци«: Участники предлагают:\n  - читать.\n', says: 'имелось в виду «рекомендации»' },
        'two swapped letters': { text: 'resolution: on books\n\n»recomemndations«:\n  - read.\n', says: 'Did you mean “recommendations”?' },
        'capitals throughout': { text: '»РЕЗОЛЮЦИЯ«: о книгах\n', says: 'Ключевого слова «РЕЗОЛЮЦИЯ» нет' },
        'a line inside a paragraph that goes on': 'резолюция: о книгах\n\nпреамбула: Участники\nобсудили книги\n»статсус«: проект\n',
        'a property': 'resolution: on books\n  »satus«: draft\n  »plaec«: Tver\n',
        'Latin letters in a Russian word': 'резолюция: о книгах\n\n»цeли«: Читать.\n'.replace('цeли', 'ц\u0065ли'),
        'the singular in small letters': 'резолюция: о книгах\n\n»решение«: Читать.\n\n»goal«: To read.\n',
        'a short word that is one in prose too': { text: 'резолюция: о книгах\n\nрекомендации: Просят:\n\n»ком«: Школам\n  - читать.\n', says: 'имелось в виду «кому»' },
        'a word with an id': 'резолюция: о книгах\n\n»Рекомендация« \\главная: Читать.\n',
        'a British spelling with an id': '»organisation« \\board: Library Board\n',
        'a word that is near to two keywords': { text: 'resolution: on books\n  »datex«: 2025-03-14\n', says: '“date” or “dates”' },
    },
    silent: {
        'ordinary words with a capital letter': `
            резолюция: о книгах

            преамбула: Обсудили:

            Решение: принять.

            Цель: читать.

            Вопрос: когда?

            Рекомендация: сегодня.

            Выводы делать рано: подождем.

            Сайты: два.
        `,
        'English ordinary words': `
            resolution: on books

            preamble: Heard.

            Note: the hall is small.

            Topic: books.

            Data: none.

            Next: lunch.

            Organisers: the Board.
        `,
        'a soft-wrapped line that begins with a real word': 'резолюция: о книгах\n\nпреамбула: Участники приняли следующее\nрешение: читать вслух.\n',
        'a real word in small letters that leads a list': 'резолюция: о книгах\n\nрекомендации: Просят:\n\nкому: Школам\n  подключать:\n  - всех.\n',
        'two words before the colon': 'резолюция: о книгах\n\nпреамбула: Так.\n\nУчастники конференции: все.\n',
        'an item': 'резолюция: о книгах\n\nвопросы: Обсудили:\n  - рекомендаци: какие;\n',
        'an address and a time': 'текст: Начало\nhttps://kniga.example\n12:30\n',
        'short words': 'текст: Так\n\nКто: все.\n\nГод: 2025.\n\nim: x\n\nBy: us.\n',
        'an escaped head': 'текст: Так\n\n\\Номер: по книге.\n',
        'a comment': '// рекомендаци: позже\nрезолюция: о книгах\n',
        'two English words before the colon': 'resolution: on books\n\npreamble: So.\n\nParticipants of the congress: all.\n',
        'an English item': 'resolution: on books\n\ntopics: We spoke of:\n  - recomendations: which;\n',
    },
    fixes: {
        'a Russian slip': {
            before: 'резолюция: о книгах\n\nРекомендаци: Участники предлагают:\n  - читать.\n',
            after: 'резолюция: о книгах\n\nРекомендации: Участники предлагают:\n  - читать.\n',
        },
        'an English slip': { before: 'resolution: on books\n  staus: draft\n', after: 'resolution: on books\n  status: draft\n' },
        'capitals throughout': { before: 'РЕЗОЛЮЦИЯ: о книгах\n\nUse: x\n', after: 'резолюция: о книгах\n\nUse: x\n' },
    },
});
