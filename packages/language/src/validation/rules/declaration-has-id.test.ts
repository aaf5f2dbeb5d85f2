import { testRule } from '../testing/test-rule.js';
import { declarationHasId } from './declaration-has-id.js';

testRule(declarationHasId, {
    catches: {
        'an organization': { text: '»организация«: Академия\n  дат: Академии\n', says: 'например «организация \\имя:»' },
        'a person, an act and a term': '»person«: Ann\n\n»act«: the Act\n\n»Term« : a term\n',
        'a late declaration': 'resolution: on books\n\ntext: So.\n\n»organization«: Academy\n',
    },
    silent: {
        'declarations with ids': 'организация \\а: Академия\n\nлицо \\б : Борисов\n',
        'sections and resolutions': 'resolution: on books\n\nevent: It met.\n',
        'prose': 'текст: Так.\n\nОрганизация академии: начало.\n\n\\Организация: академия.\n',
    },
});
