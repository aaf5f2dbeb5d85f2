import { testRule } from '../testing/test-rule.js';
import { longItem } from './long-item.js';

const words = (count: number): string => Array.from({ length: count }, () => 'слово').join(' ');

testRule(longItem, {
    catches: {
        'a very long item': { text: `решения: Решили:\n  - »${words(101)};«\n  - читать.\n`, says: 'В пункте 606 знаков' },
        'an item that is too long by one': { text: `решения: Решили:\n  - »читать книгу«\n  - петь.\n`, options: { maxLength: 11 }, says: 'В пункте 12 знаков' },
        'more parts than the project wants': { text: 'решения: Решили:\n  - »читать; писать;«\n  - петь.\n', options: { maxParts: 1 }, says: 'В пункте 2 части' },
        'a list in one item': { text: 'решения: Решили:\n  - »читать; писать; считать;«\n  - петь.\n', says: 'В пункте 3 части через «;»' },
        'a long sub-item': `decisions: We decide:\n  1. go:\n    a) »${words(110)}.«\n`,
        'a long English item': `decisions: We decide:\n  - »${Array.from({ length: 130 }, () => 'word').join(' ')};«\n  - read.\n`,
        'an English list in one item': 'decisions: We decide:\n  - »read; write; count;«\n  - sing.\n',
    },
    silent: {
        'a long item': `решения: Решили:\n  - ${words(99)};\n  - читать.\n`,
        'two parts': 'решения: Решили:\n  - читать; при этом вслух;\n  - петь.\n',
        'parts in brackets': 'решения: Решили:\n  - читать (стихи; прозу; пьесы) и ‹Дом; сад; лес›;\n  - петь.\n',
        'a long paragraph': `текст: ${words(200)}; и; так; далее.\n`,
        'two English parts': 'decisions: We decide:\n  - read; and aloud;\n  - sing.\n',
        'English parts in brackets': 'decisions: We decide:\n  - read (poems; prose; plays);\n  - sing.\n',
        'a long English paragraph': `text: ${Array.from({ length: 200 }, () => 'word').join(' ')}; and; so; on.\n`,
    },
});
