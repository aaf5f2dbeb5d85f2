import { testRule } from '../testing/test-rule.js';
import { addresseeHasRecommendations } from './addressee-has-recommendations.js';

testRule(addresseeHasRecommendations, {
    catches: {
        'an addressee before a blank line': {
            text: 'рекомендации: Просят:\n\n»кому: Школам«\n\nкому: Вузам\n  - писать.\n',
            says: 'Адресат без рекомендаций: добавьте пункт или уберите строку.',
        },
        'the last line of a file': { text: 'recommendations: We ask:\n\n»to: Schools«\n', says: 'Addressee without recommendations: add an item or remove the line.' },
        'properties alone': 'решения: Решили:\n\n»кому: Школам«\n  срок: 2026 год\n\nзаключение: Спасибо.\n',
        'joint addressees, once': 'recommendations: We ask:\n\narea: Schools\n\n»to: Schools«\nto: Others\n',
        'an addressee before another section': 'рекомендации: Просят:\n\n»кому: Школам«\n\nвыводы: Так.\n',
        'an addressee before another one': 'recommendations: We ask:\n\n»to: Schools«\n\nto: Others\n  - read.\n',
    },
    silent: {
        'items': 'рекомендации: Просят:\n\nкому: Школам\n  - читать.\n',
        'a paragraph alone': 'recommendations: We ask:\n\nto: Schools\n  to read aloud.\n',
        'joint addressees': 'рекомендации: Просят:\n\nкому: Школам\nкому: Вузам\n// вместе\n  срок: 2026 год\n  - читать.\n',
        'items after a blank line': 'recommendations: We ask:\n\nto: Schools\n\n  - read.\n',
        'a paragraph alone, in Russian': 'рекомендации: Просят:\n\nкому: Школам\n  читать вслух.\n',
        'joint addressees with one list': 'recommendations: We ask:\n\nto: Schools\nto: Others\n  - read.\n',
    },
});
