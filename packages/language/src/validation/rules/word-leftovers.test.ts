import { testRule } from '../testing/test-rule.js';
import { wordLeftovers } from './word-leftovers.js';

testRule(wordLeftovers, {
    catches: {
        'a bookmark': { text: 'текст: »[bookmark: _GoBack]«На заседании выступили гости.\n', says: 'След закладки' },
        'stars without a pair': { text: 'текст: Школы »**«города.\n\nИ »**«сад их.\n', says: 'нет пары' },
        'a soft hyphen': { text: 'text: The li»\u00AD«bra\u00ADry is open.\n', says: 'has 2 invisible characters' },
        'a character without width': { text: 'текст: Школы »\u200B«города.\n', says: 'невидимый знак U+200B' },
        'a control character': 'текст: Школы»\u0007« города.\n',
        'a reference that was lost': { text: 'текст: См. приложение »Ошибка! Источник ссылки не найден.« Далее.\n', says: 'не нашел' },
        'an English bookmark': 'text: »[bookmark: _GoBack]«The meeting was opened.\n',
        'English stars without a pair': 'text: The schools »**«of the town are open.\n',
    },
    silent: {
        'bold words': 'текст: **Школы** города, [см. ниже] и [1], восемь! Ошибка! Так.\n',
        'footnotes by hand': 'text: Schools* and houses** are open.\n\n* All.\n\n** Some.\n',
        'escaped and lonely stars': 'текст: Два \\*\\*знака и ** между, ***.\n',
        'joiners of other scripts and of pictures': 'text: می\u200Cروم and 👨\u200D👩\u200D👧.\n',
        'no-break spaces': 'текст: г.\u00A0Тверь, 5\u202Fкг, по\u2011русски.\n',
        'English bold words and brackets': 'text: **Schools** of the town, [see below] and [1].\n',
    },
    fixes: {
        'everything': {
            before: 'текст: [bookmark: _GoBack]На\u00AD засе\u00ADдании **были\u000Bгости.\n',
            after: 'текст: На заседании были гости.\n',
        },
    },
});
