import { testRule } from '../testing/test-rule.js';
import { declarationHasId } from './declaration-has-id.js';

testRule(declarationHasId, {
    catches: {
        'an organization': { text: '»организация«: Академия\n  дат: Академии\n', says: 'например «организация \\имя:»' },
        'a person, an act and a term': '»person«: Ann\n\n»act«: the Act\n\n»Term« : a term\n',
        'a late declaration': 'resolution: on books\n\ntext: So.\n\n»organization«: Academy\n',
        'a person, an act and a term in Russian': '»лицо«: Анна\n\n»акт«: Закон\n\n»Термин« : слово\n',
        'a late declaration in Russian': 'резолюция: о книгах\n\nтекст: Так.\n\n»организация«: Академия\n',
        'an English organization': '»organization«: Academy\n  short: A\n',
    },
    silent: {
        'declarations with ids': 'организация \\а: Академия\n\nлицо \\б : Борисов\n',
        'sections and resolutions': 'resolution: on books\n\nevent: It met.\n',
        'prose': 'текст: Так.\n\nОрганизация академии: начало.\n\n\\Организация: академия.\n',
        'an English declaration with an id': 'organization \\a: Academy\n\nperson \\b : B. Brown\n',
        'sections and resolutions in Russian': 'резолюция: о книгах\n\nмероприятие: Встретились.\n',
        'English prose': 'text: So.\n\nOrganization of the work: begin.\n\n\\Organization: the Academy.\n',
    },
});
