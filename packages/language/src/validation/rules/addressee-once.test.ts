import { testRule } from '../testing/test-rule.js';
import { addresseeOnce } from './addressee-once.js';

testRule(addresseeOnce, {
    catches: {
        'the same words': { text: 'рекомендации: Просят:\n\nкому: Школам  города\n  - читать.\n\n»кому: школам города:«\n  - писать.\n', says: 'Этот адресат уже есть выше' },
        'the same mention': 'organization \\a: Academy\n\nrecommendations: We ask:\n\nto: \\a\n  - read.\n\n»to: \\a(the Academy)«\n  - write.\n',
        'a mention and its dative': 'организация \\а: Академия\n  дат: Академии\n\nрекомендации: Просят:\n\nкому: \\а\n  - читать.\n\n»кому: Академии«\n  - писать.\n',
        'the same joint addressees in another order': 'recommendations: We ask:\n\nto: Schools\nto: Others\n  - read.\n\n»to: Others«\nto: Schools\n  - write.\n',
        'the same three times': 'рекомендации: Просят:\n\nкому: Школам\n  - читать.\n\n»кому: Школам«\n  - писать.\n\n»кому: Школам«\n  - петь.\n',
        'the same words with other capitals': 'recommendations: We ask:\n\nto: Schools\n  - read.\n\n»to: schools:«\n  - write.\n',
    },
    silent: {
        'different addressees': 'рекомендации: Просят:\n\nкому: Школам\n  - читать.\n\nкому: Вузам\n  - писать.\n',
        'the same in two areas': 'рекомендации: Просят:\n\nнаправление: Книги\n\nкому: Школам\n  - читать.\n\nнаправление: Ноты\n\nкому: Школам\n  - петь.\n',
        'alone and together with another': 'recommendations: We ask:\n\nto: Schools\n  - read.\n\nto: Schools\nto: Others\n  - write.\n',
        'two resolutions': 'резолюция: а\n\nрекомендации: Просят:\n\nкому: Школам\n  - читать.\n\nрезолюция: б\n\nрекомендации: Просят:\n\nкому: Школам\n  - писать.\n',
        'addressees without a name': 'recommendations: We ask:\n\nto:\n  - read.\n\nto:\n  - write.\n',
        'different addressees in English': 'recommendations: We ask:\n\nto: Schools\n  - read.\n\nto: Rural schools\n  - write.\n',
    },
});
