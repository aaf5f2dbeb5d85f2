import { testRule } from '../testing/test-rule.js';
import { listNumbering } from './list-numbering.js';

testRule(listNumbering, {
    catches: {
        'a skipped number': { text: 'решения: Решили:\n  1. читать;\n  2. писать;\n  »4.« считать;\n  5. петь.\n', says: 'После «2.» ожидается «3.», а написано «4.».' },
        'a repeated number': { text: 'decisions: We decide:\n  1) read;\n  »1)« write.\n', says: '“2)” is expected after “1)”' },
        'another delimiter': 'решения: Решили:\n  1. читать;\n  »2)« писать;\n  3. считать.\n',
        'a skipped letter': { text: 'решения: Решили:\n  а) читать;\n  б) писать;\n  »г)« считать.\n', says: 'ожидается «в)»' },
        'a Latin letter among Russian ones': { text: 'решения: Решили:\n  »a)« читать;\n  б) писать;\n  в) считать.\n', says: 'буква другого алфавита' },
        'a Roman number': 'resolution: on books\n\ndecisions: We decide:\n  I. read;\n  II. write;\n  »IV.« count.\n',
        'a sub-item under another number': {
            text: 'решения: Решили:\n  1. читать:\n    »2.1.« вслух;\n    2.2. про себя;\n  2. писать.\n',
            says: 'начинается с номера его пункта: ожидается «1.1.»',
        },
        'a dotted number that skips': 'decisions: We decide:\n  1. read:\n  1.1. aloud;\n  »1.3.« in silence.\n',
        'letters that lost their indentation': {
            text: 'решения: Решили:\n  1. читать:\n  »а)« вслух;\n  б) про себя;\n  2. писать.\n',
            says: '«а)» стоит на одном уровне с «1.»',
        },
        'two kinds of bullets': 'решения: Решили:\n  - читать;\n  »•« писать.\n',
        'a list that begins late': { text: 'decisions: We decide:\n  »3.« read;\n  4. write.\n', says: 'begins with “3.”' },
        'a number that does not go on where numbering is continuous': {
            text: 'рекомендации: Просят:\n  нумерация: сквозная\n\nкому: Школам\n  1. читать.\n\nкому: Вузам\n  »1.« писать;\n  2. считать.\n',
            says: 'Нумерация раздела продолжается: ожидается «2.»',
        },
        'a year at the beginning of a wrapped line': { text: 'текст: Съезд собрался в\n»2019.« Тогда его приняли.\n', says: 'поставьте перед ней «\\»' },
    },
    silent: {
        'numbers, letters and numerals in order': `
            решения: Решили:
              1. читать:
                а) вслух;
                б) про себя;
                  - дома;
                  – в школе;
              2. писать:
              2.1. пером;
              2.2. мелом;
                I. белым;
                II. цветным;
              3. петь.
        `,
        'inserted numbers': 'решения: Решили:\n  1. читать;\n  2. писать;\n  2а. считать;\n  2б. чертить;\n  3. петь.\n',
        'English insertions': 'decisions: We decide:\n  4. read;\n  4bis. write;\n  5. sing.\n'.replace('4. read', '1. go;\n  2. stop;\n  3. wait;\n  4. read'),
        'a list that goes on after a paragraph': 'решения: Решили:\n  1. читать;\n\nА также:\n\n  2. писать;\n  3. петь.\n',
        'a list that goes on in the next section': 'decisions: We decide:\n  1. read;\n  2. write.\n\nrecommendations: We ask:\n  3. sing.\n',
        'letters by the standard that skips з and о': `
            решения: Решили:
              а) a;
              б) b;
              в) c;
              г) d;
              д) e;
              е) f;
              ж) g;
              и) h;
              к) i.
        `,
        'letters with з': 'решения: Решили:\n  а) a;\n  б) b;\n  в) c;\n  г) d;\n  д) e;\n  е) f;\n  ж) g;\n  з) h;\n  и) i;\n  к) j.\n',
        'numbers of addressees': 'рекомендации: Просят:\n  нумерация: адресаты\n\nкому: Школам\n  1. читать;\n  2. писать.\n\nкому: Вузам\n  1. петь.\n',
        'continuous numbers': 'рекомендации: Просят:\n  нумерация: сквозная\n\nкому: Школам\n  1. читать;\n  2. писать.\n\nкому: Вузам\n  3. петь.\n',
        'two lists with a blank line between': 'решения: Решили:\n  1. читать;\n  2. писать.\n\n  - в понедельник;\n  - во вторник.\n',
        'dashes of different length': 'decisions: We decide:\n  - read;\n  – write;\n  — sing.\n',
        'items with blank lines between': 'decisions: We decide:\n  1. read;\n\n  2. write;\n    a) by hand;\n\n  3. sing.\n',
        'several resolutions': 'резолюция: а\n\nрешения: Решили:\n  1. читать.\n\nрезолюция: б\n\nрешения: Решили:\n  1. писать.\n',
        'sublists that number on': 'решения: Решили:\n  1. читать:\n    а) вслух;\n    б) про себя;\n  2. писать:\n    в) пером;\n    г) мелом.\n',
    },
    fixes: {
        'the whole list with its sub-items': {
            before: 'решения: Решили:\n  1. читать;\n  3. писать:\n    3.1. пером;\n    3.3. мелом;\n  3а. чертить;\n  5) петь.\n',
            after: 'решения: Решили:\n  1. читать;\n  2. писать:\n    2.1. пером;\n    2.2. мелом;\n  2а. чертить;\n  3. петь.\n',
        },
        'an indentation': {
            before: 'decisions: We decide:\n  1. read:\n  a) aloud;\n    - now;\n  b) in silence;\n    deadline: 2026\n  2. write.\n',
            after: 'decisions: We decide:\n  1. read:\n    a) aloud;\n      - now;\n    b) in silence;\n      deadline: 2026\n  2. write.\n',
        },
        'several sublists at once': {
            before: 'решения: Решили:\n  1. читать:\n  а) вслух;\n  2. писать:\n  а) пером;\n  б) мелом.\n',
            after: 'решения: Решили:\n  1. читать:\n    а) вслух;\n  2. писать:\n    а) пером;\n    б) мелом.\n',
        },
        'a Latin letter': { before: 'решения: Решили:\n  a) читать;\n  б) писать.\n', after: 'решения: Решили:\n  а) читать;\n  б) писать.\n' },
        'continuous numbers': {
            before: 'recommendations: We ask:\n  numbering: continuous\n\nto: Schools\n  1. read;\n  2. write.\n\nto: Others\n  1. sing;\n  2. draw.\n',
            after: 'recommendations: We ask:\n  numbering: continuous\n\nto: Schools\n  1. read;\n  2. write.\n\nto: Others\n  3. sing;\n  4. draw.\n',
        },
        'a year': { before: 'текст: Съезд собрался в\n2019. Тогда его приняли.\n', after: 'текст: Съезд собрался в\n\\2019. Тогда его приняли.\n' },
    },
});
