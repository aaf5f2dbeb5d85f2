import { testRule } from '../testing/test-rule.js';
import { bodyName } from './body-name.js';

testRule(bodyName, {
    catches: {
        'another body than that of the title': {
            text: 'резолюция: секции ‹Управление›\n\nтекст: Вопросы обсуждались участниками секции.\n\nприоритеты: Участники »конференции« выделили приоритеты:\n  - читать;\n  - писать.\n',
            says: 'Здесь решает «конференция», а в другом месте — «секция»',
        },
        'two bodies under another title': 'резолюция: о книгах\n\nтекст: Участники съезда собрались.\n\nрешения: Участники научного »форума« решили:\n  - читать.\n',
        'English bodies': { text: 'resolution: on books\n\npreamble: The Congress met in Aldren.\n\ndecisions: The »Assembly« decides:\n  - to read.\n', says: 'elsewhere “Congress”' },
        'a body in the enacting phrase of the decisions': 'резолюция: съезда ‹Дом›\n\nтекст: Участники съезда собрались.\n\nрешения: Участники »конференции« решили:\n  - читать.\n',
        'an English forum': 'resolution: on books\n\npreamble: The Conference met in Aldren.\n\nrecommendations: The »Congress« recommends:\n\nto: Schools\n  - read.\n',
        'an English assembly': 'resolution: on halls\n\npreamble: The Assembly heard reports.\n\ndecisions: The »Conference« resolves:\n  - to build.\n',
    },
    silent: {
        'one body': 'резолюция: секции ‹Дом›\n\nтекст: Участники секции собрались.\n\nрешения: Участники секции решили:\n  - читать.\n',
        'a body inside another': 'резолюция: конференции ‹Дом›\n\nтекст: Участники секций и форума работали. Участники конференции рады.\n\nрешения: Участники научно-практической конференции решили:\n  - читать.\n',
        'the title alone': 'резолюция: секции ‹Дом›\n\nрешения: Участники конференции решили:\n  - читать.\n',
        'bodies named in the prose': 'resolution: on books\n\npreamble: The Assembly thanks the Council.\n\ntext: The Council has reported.\n\ndecisions: The Assembly decides:\n  - to read.\n',
        'an organ of the body': 'resolution: on books\n\npreamble: The Congress met.\n\ndecisions: The Council of the Congress decides:\n  - to read.\n',
        'two resolutions': 'резолюция: о книгах\n\nрешения: Участники съезда решили:\n  - читать.\n\nрезолюция: о залах\n\nрешения: Участники форума решили:\n  - писать.\n',
        'one English body': 'resolution: on books\n\npreamble: The Congress met.\n\ndecisions: The Congress decides:\n  - to read.\n',
    },
});
