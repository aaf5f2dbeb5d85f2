import { testRule } from '../testing/test-rule.js';
import { cutParagraph } from './cut-paragraph.js';

const long = 'Необходимо совершенствование механизмов обеспечения и оценки качества';

testRule(cutParagraph, {
    catches: {
        'a paragraph': { text: `текст: Так.\n\n${long} »образования«\n\nс помощью разных средств.\n`, says: 'похоже, это одно предложение' },
        'the text of a section': `преамбула: ${long} »образования«\n\nс помощью разных средств.\n`,
        'an item': `решения: Решили:\n  - читать;\n  - ${long} »образования«\n\nс помощью средств;\n\n  - писать.\n`,
        'an English paragraph': 'text: The Conference considered the renewal of the books of all schools and »libraries«\n\nof the district.\n',
        'an English section': 'preamble: The Conference considered the renewal of the books of all schools and »libraries«\n\nof the district.\n',
        'an English item': 'decisions: We decide:\n  - read;\n  - consider the renewal of the books of all schools and »libraries«\n\nof the district;\n\n  - write.\n',
    },
    silent: {
        'a mark at the end': `текст: ${long}.\n\nс помощью средств.\n\n${long}:\n\nс помощью.\n\n${long},\n\nи далее.\n`,
        'a capital letter': `текст: ${long}\n\nС помощью средств.\n`,
        'a subject above its verb': 'преамбула: Съезд сельских библиотекарей\n\nпостановляет:\n\n- читать.\n',
        'a heading in capitals': `текст:\n\n${long.toUpperCase()}\n\nи других\n`,
        'the title of an annex': `приложение: ${long}\n\nпо районам области\n`,
        'names that begin small': 'text: The Conference considered the renewal of the books of all schools and libraries\n\ne-mail: a@b.example\n\niPhone\n',
        'a list': `текст: ${long}\n\n- читать;\n- писать.\n`,
        'a mark at the end in English': 'text: The Conference considered the renewal of the books of all schools and libraries.\n\nof the district.\n',
        'a capital letter in English': 'text: The Conference considered the renewal of the books of all schools and libraries\n\nOf the district.\n',
    },
    fixes: {
        'the two paragraphs': { before: `текст: ${long} **образования**\n\n  \n  с помощью средств.\n`, after: `текст: ${long} **образования** с помощью средств.\n` },
        'an item and its rest': { before: `решения: Решили:\n  - ${long}\n\nобразования;\n\n  - писать.\n`, after: `решения: Решили:\n  - ${long} образования;\n\n  - писать.\n` },
    },
});
