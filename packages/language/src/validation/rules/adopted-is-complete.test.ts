import { testRule } from '../testing/test-rule.js';
import { adoptedIsComplete } from './adopted-is-complete.js';

testRule(adoptedIsComplete, {
    catches: {
        'data that the house wants': { text: 'резолюция: о книгах\n  статус: »принята«\n  дата: 14.03.2025\n', options: { required: ['date', 'number'] }, says: 'нет данных «номер»: укажите их' },
        'English data that the house wants': { text: 'resolution: on books\n  status: »adopted«\n  place: Tver\n', options: { required: ['vote', 'place'] }, says: 'has no “vote”: give it' },
        'an adopted resolution without a date': { text: 'резолюция: о книгах\n  статус: »принята«\n\nмероприятие: Форум.\n  даты: 14.03.2025\n', says: 'укажите «дата»' },
        'an approved one': { text: 'resolution: on books\n  status: »approved«\n  date:\n', says: 'give its “date”' },
        'blanks': {
            text: 'резолюция: о книгах\n  статус: принята\n  дата: 14.03.2025\n  номер: »____«\n\nтекст: По приказу »№ ...« от »‹___›« марта 2025 года собрались »______« человек.\n',
            says: 'остался пропуск «____»',
        },
        'blanks of a date': 'resolution: on books\n  status: adopted\n  date: 2025-03-14\n\ntext: By order »No. …« of »“...”« March 2025 and of »__.__«.2025.\n',
        'an approved one in Russian': 'резолюция: о книгах\n  статус: »утверждена«\n',
        'a number that is a blank': 'resolution: on books\n  status: adopted\n  date: 2025-03-14\n  number: »____«\n',
    },
    silent: {
        'a resolution without a date where the house wants none': { text: 'резолюция: о книгах\n  статус: принята\n', options: { required: [] } },
        'all that the house wants': { text: 'resolution: on books\n  status: adopted\n  date: 2025-03-14\n  number: 5\n', options: { required: ['date', 'number'] } },
        'a complete resolution': 'резолюция: о книгах\n  статус: принята\n  дата: 14.03.2025\n\nтекст: И так далее... № 5 от ‹14› марта 2025 года… ‹…› и ‹…›.\n',
        'a draft': 'резолюция: о книгах ____\n  статус: проект\n\nтекст: № ...\n',
        'a resolution without a status': 'resolution: on books ____\n',
        'lines to be signed and forms': 'resolution: on books\n  status: adopted\n  date: 2025-03-14\n\nannex: Form\n\nName: ______\n\nsignatures:\n  - Chair ______ A. Smith\n',
        'addresses and names': 'resolution: on books\n  status: adopted\n  date: 2025-03-14\n\ntext: See https://a.example/___x and snake___case, _so_.\n',
        'a comment': 'резолюция: о книгах\n  статус: принята\n  дата: 14.03.2025\n\n// № ____ позже\nтекст: Так.\n',
    },
});
