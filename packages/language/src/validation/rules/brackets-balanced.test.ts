import { testRule } from '../testing/test-rule.js';
import { bracketsBalanced } from './brackets-balanced.js';

testRule(bracketsBalanced, {
    catches: {
        'a bracket that is not closed': { text: 'текст: Школа »(«в том числе сельская открыта.\n', says: 'не закрыта' },
        'one that is not opened': { text: 'text: The school (a rural one) is open.\n\nThe other, too»)«.\n', says: 'is not opened' },
        'an outer one of two': 'текст: Школа »(«в том числе (и прежде всего) сельская.\n',
        'an item': 'решения: Решили:\n  - читать »(«вслух;\n  - писать (пером).\n',
        'one more than the letters can close': 'текст: Смотри »(«пункты (а и б) дальше.\n',
        'an English bracket that is not closed': 'text: The school »(«a rural one is open.\n',
        'an English item': 'decisions: We decide:\n  - read aloud»)«;\n  - write (with a pen).\n',
    },
    silent: {
        'pairs': 'текст: Школа (и дом (с садом)) открыта (все).\n',
        'letters of a list': 'текст: Решили: а) читать; б) писать; 1) петь, 1.2) считать. First, iv) sing; (b) write.\n',
        'letters inside brackets': 'текст: Смотри (пункт а), (см. пп. а) и б) пункта 1) и (а).\n',
        'smileys': 'text: Thank you :) and come again ;-) or not :(.\n',
        'brackets over several paragraphs': 'решения: Решили (из них важнейшие:\n  - читать;\n  - писать).\n',
        'brackets of mentions and notes': 'организация \\о: Отдел\n\nтекст: Наш \\о(Отдел (главный)) открыт\\сноска(И работает (весь день).).\n',
        'a bracket that is reported with its mention': 'организация \\о: Отдел\n\nтекст: Наш \\о(Отдел открыт.\n',
        'an address': 'text: See https://a.example/b_(c) and go on.\n',
        'English pairs and letters': 'text: The school (and the house (with its garden)) is open: a) to read; (b) to write.\n',
    },
});
