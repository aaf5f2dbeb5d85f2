import { testRule } from '../testing/test-rule.js';
import { itemEnding } from './item-ending.js';

testRule(itemEnding, {
    catches: {
        'an item without a mark': { text: 'решения: Решили:\n  - читать;\n  - »писать«\n  - считать;\n  - петь.\n', says: 'другие пункты списка — на «;»' },
        'an item with another mark': 'decisions: We decide:\n  1. read;\n  2. write»,«\n  3. count;\n  4. sing»;«\n',
        'a full stop among semicolons': { text: 'decisions: We decide:\n  1. read;\n  2. write».«\n  3. count;\n  4. sing.\n', says: 'The item ends with “.”' },
        'a last item without a mark': { text: 'вопросы: Обсудили:\n  - фонды;\n  - чтение «про »себя»«\n'.replace('«про', '‹про').replace('себя»', 'себя›'), says: 'Последний пункт списка кончается без знака' },
        'a last item with a semicolon': { text: 'decisions: We decide:\n  a) read;\n  b) write».«\n  c) sing;\n  d) count»;«\n', says: 'The item ends with' },
        'a sentence without its stop': 'decisions: We decide:\n  1. Buy books.\n  2. Open the »rooms«\n  3. Lend them.\n',
        'a semicolon among sentences': 'решения: Решили:\n  1. Купить книги.\n  2. Открыть залы»;«\n  3. Выдавать книги.\n  4. Читать.\n',
        'a nested item without a mark': 'решения: Решили:\n  1. читать:\n    а) вслух;\n    б) про »себя«\n  2. писать.\n',
        'the last item of a nested list that ends the whole': 'решения: Решили:\n  1. писать;\n  2. читать:\n    а) вслух;\n    б) про себя»;«\n',
        'an item that was cut off': { text: 'вопросы: Обсудили:\n  - фонды;\n  - развитие системы »оценки«\n\nкачества чтения;\n\n  - залы.\n', says: 'похоже, пункт оборван' },
        'an item before a footnote': 'decisions: We decide:\n  - read;\n  - »write«\\note(By hand.)\n  - count;\n  - sing.\n',
        'an item behind which a mention ends': 'организация \\отдел: Отдел\n\nрешения: Решили:\n  - просить »\\отдел«\n  - читать;\n  - писать.\n',
    },
    silent: {
        'semicolons and a full stop': 'решения: Решили:\n  - читать ‹книги›;\n  - писать (вслух);\n  - петь.\n',
        'sentences': 'decisions: We decide:\n  1. Read. Then write.\n  2. Sing!\n  3. Ask: “Why?”\n  4. Say “yes.”\n',
        'commas of a preamble': 'preamble: The Conference,\n  - _recalling_ its resolution,\n  - _noting_ the report,\n\ndecisions: decides:\n  - to read;\n  - to write.\n',
        'semicolons of a preamble': 'preamble: The Parliament,\n  - having regard to the Treaty;\n  - whereas books are read;\n\ndecisions: The Parliament:\n  1. reads;\n  2. writes.\n',
        'no marks at all': 'вопросы: Повестка\n  - фонды\n  - чтение\n  - залы\n',
        'no marks but behind the last': 'вопросы: Обсудили:\n  - фонды\n  - чтение\n  - залы.\n',
        'sub-items whose list goes on': 'решения: Решили:\n  1. читать:\n    а) вслух;\n    б) про себя;\n  2. писать:\n    - пером;\n    - мелом.\n',
        'sub-items that end with a stop inside the list': 'решения: Решили:\n  1. читать:\n    а) вслух;\n    б) про себя.\n  2. писать;\n  3. петь.\n',
        'conjunctions': 'decisions: The Board shall:\n  a) read; and\n  b) write, or\n  c) sing.\n',
        'abbreviations': 'решения: Решили:\n  - купить книги, журналы и т. д.\n  - читать;\n  - петь в 2026 г.\n',
        'a list that goes on below a paragraph': 'решения: Решили:\n  1. читать;\n  2. писать;\n\nСчитать тоже полезно.\n\n  3. считать;\n  4. петь.\n',
        'a sentence that goes on below the list': 'текст: Съезд:\n  - обсудив доклады;\n  - посетив музеи;\n\nпостановляет читать.\n',
        'one sentence for all addressees': 'рекомендации: Просят:\n\nкому: Школам\n  - читать;\n  - писать;\n\nкому: Вузам\n  - считать;\n  - петь.\n',
        'signatures': 'подписи:\n  - Председатель — А. Б. Иванов;\n  - Секретарь — В. Г. Петров\n',
        'sub-items that lost their indentation': 'решения: Решили:\n  1. Школам:\n  - читать;\n  - писать.\n  2. Вузам:\n  - считать;\n  - петь.\n',
        'a single item': 'решения: Решили:\n  - читать;\n',
        'two ways at once': 'решения: Решили:\n  - читать;\n  - Писать.\n  - петь\n',
        'an address at the end': 'решения: Решили:\n  - читать на https://a.example/b\n  - писать на a@b.example\n  - петь;\n  - считать.\n',
        'marks before footnotes and deadlines': 'решения: Решили:\n  - читать;\\сноска(Вслух)\n    срок: 2026 год\n  - **писать**;\n  - петь.\n',
    },
    fixes: {
        'every mark': {
            before: 'решения: Решили:\n  - читать;\n  - **писать**\n    срок: 2026\n  - считать.\n  - чертить;\n  - рисовать;\n  - петь;\n',
            after: 'решения: Решили:\n  - читать;\n  - **писать**;\n    срок: 2026\n  - считать;\n  - чертить;\n  - рисовать;\n  - петь.\n',
        },
        'a mark behind a note': {
            before: 'decisions: We decide:\n  - read;\n  - write\\note(By hand.)\n  - sing.\n',
            after: 'decisions: We decide:\n  - read;\n  - write;\\note(By hand.)\n  - sing.\n',
        },
    },
});
