import { testRule } from '../testing/test-rule.js';
import { countAgrees } from './count-agrees.js';

const participants = (text: string, count: string): string => `участники: ${text}\n  число: ${count}\n`;

testRule(countAgrees, {
    catches: {
        'another number': { text: participants('Приняли участие более »120« человек из 6 областей.', 'более 130'), says: 'В тексте участников 120, а в данных — 130' },
        'words before the people': participants('Собралось »80« юных участников.', '90'),
        'thousands': { text: 'participants: Over »1,200« people from 38 countries took part.\n  count: over 1,300\n', says: 'counts 1200 participants' },
        'a count below that of the data': participants('Участвовали »45« человек.', '54'),
        'an English number': 'participants: Some »80« delegates from 12 towns met.\n  count: 90\n',
        'an English number behind an adjective': 'participants: »120« young delegates came.\n  count: over 130\n',
    },
    silent: {
        'the same number': participants('Приняли участие более 120 человек из 6 областей и 8 участников из Беларуси.', 'более 120'),
        'thousands written in another way': participants('Приняли участие свыше 1 200 делегатов.', 'свыше 1200'),
        'several groups': participants('Приняли участие 80 делегатов и 40 участников из школ.', '120'),
        'a sum without its noun': participants('Приняли участие 80 делегатов, а с гостями — 120.', '120'),
        'numbers of something else': participants('Приняли участие учителя 23 школ.', '120'),
        'another way of saying how exact it is': participants('Приняли участие более 120 человек.', '120'),
        'the same English number': 'participants: Over 1,200 people from 38 countries took part.\n  count: over 1200\n',
        'English groups': 'participants: 80 delegates and 40 guests took part.\n  count: 120\n',
        'guests beside those who are counted': participants('Приняли участие 80 делегатов, 30 гостей и 10 журналистов.', '120'),
        'English numbers of something else': 'participants: Teachers of 23 schools took part.\n  count: 120\n',
    },
});
