import { testRule } from '../testing/test-rule.js';
import { countAgrees } from './count-agrees.js';

const participants = (text: string, count: string): string => `участники: ${text}\n  число: ${count}\n`;

testRule(countAgrees, {
    catches: {
        'another number': { text: participants('Приняли участие более »120« человек из 6 областей.', 'более 130'), says: 'В тексте участников 120, а в данных — 130' },
        'words before the people': participants('Собралось »80« юных участников.', '90'),
        'thousands': { text: 'participants: Over »1,200« people from 38 countries took part.\n  count: over 1,300\n', says: 'counts 1200 participants' },
    },
    silent: {
        'the same number': participants('Приняли участие более 120 человек из 6 областей и 8 участников из Беларуси.', 'более 120'),
        'thousands written in another way': participants('Приняли участие свыше 1 200 делегатов.', 'свыше 1200'),
        'several groups': participants('Приняли участие 80 делегатов и 40 участников из школ.', '120'),
        'a sum without its noun': participants('Приняли участие 80 делегатов, а с гостями — 120.', '120'),
        'numbers of something else': participants('Приняли участие учителя 23 школ.', '120'),
        'another way of saying how exact it is': participants('Приняли участие более 120 человек.', '120'),
    },
});
