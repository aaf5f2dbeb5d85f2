import { testRule } from '../testing/test-rule.js';
import { groupsInRecommendations } from './groups-in-recommendations.js';

testRule(groupsInRecommendations, {
    catches: {
        'an addressee in another section, once': {
            text: 'резолюция: о книгах\n\nвыводы: Так.\n\n»кому: Школам«\n  - читать.\n\nкому: Вузам\n  - писать.\n',
            says: '«кому» стоит вне раздела «рекомендации» или «решения»',
        },
        'an area under the resolution': 'resolution: on books\n\n»area: Schools«\n\nto: Schools\n  - read.\n',
        'an addressee at the top of the file': { text: '»to: Schools«\n  - read.\n', says: 'outside a section “recommendations” or “decisions”' },
        'an area under a Russian resolution': 'резолюция: о книгах\n\n»направление: Школы«\n\nкому: Школам\n  - читать.\n',
        'an addressee at the top of a Russian file': '»кому: Школам«\n  - читать.\n',
        'an addressee in another English section': 'resolution: on books\n\nfindings: So.\n\n»to: Schools«\n  - read.\n',
    },
    silent: {
        'recommendations and decisions': 'рекомендации: Просят:\n\nкому: Школам\n  - читать.\n\nрешения: Решили:\n\nнаправление: Книги\n\nкому: Вузам\n  - писать.\n',
        'a section between two groups': 'recommendations: We ask:\n\nto: Schools\n  - read.\n\nclosing: Thanks.\n',
        'prose': 'выводы: Так.\n\n\\Кому: всем.\n',
        'a section between two groups in Russian': 'рекомендации: Просят:\n\nкому: Школам\n  - читать.\n\nзаключение: Спасибо.\n',
        'English recommendations and decisions': 'recommendations: We ask:\n\nto: Schools\n  - read.\n\ndecisions: We decide:\n\narea: Books\n\nto: Others\n  - write.\n',
        'English prose': 'findings: So.\n\n\\To: everyone.\n',
    },
});
