import { testRule } from '../testing/test-rule.js';
import { quotesBalanced } from './quotes-balanced.js';

testRule(quotesBalanced, {
    catches: {
        'a quotation that is not closed': { text: 'текст: Проект »‹«Школа (500+); и проект ‹Дом›.\n\nДальше.\n', says: 'Кавычка « в этом абзаце не закрыта' },
        'one that is not opened': { text: 'текст: Проект Школа»›« открыт.\n', says: 'не открыта' },
        'an inner quotation': 'текст: Дом ‹Лицей »„«Звезда› открыт.\n',
        'one mark that closes two': { text: 'текст: МАОУ »‹«Лицей ‹Звёздный› показал опыт.\n', says: '„Звёздный“' },
        'an English quotation': { text: 'text: The project »“«School is open.\n\nSo it is.\n', says: 'is not closed' },
        'an item': 'решения: Решили:\n  - открыть »‹«Школу;\n  - закрыть ‹Дом›.\n',
        'an English quotation that is not opened': 'text: The project School»”« is open.\n',
        'an English item': 'decisions: We decide:\n  - open the »“«School;\n  - close the “House”.\n',
    },
    silent: {
        'nested pairs': 'текст: Книга ‹О „Доме“ и „Школе”› и ‹‹Лес› рядом›. “One ‘two’ three” and “four”.\n',
        'inches and apostrophes': 'text: A 5" disk, a 7” one, the teachers’ books and “Tom’s 3.5” disk”.\n',
        'a quotation over several paragraphs': 'текст: Изложить так: ‹1. Читать.\n\n2. Писать›.\n',
        'a quotation that holds a list': 'решения: Принять ‹Правила:\n  1. читать;\n  2. писать›.\n',
        'an English quotation over several paragraphs': 'text: She said:\n\n“Read.\n\n“Write.”\n',
        'a footnote and printed words': 'организация \\о: Отдел\n\nтекст: Наш \\о(‹Отдел›)\\сноска(‹Да›.) открыт ‹\\о›.\n',
        'a mark that is spoken of': 'текст: Знак ‹, знак › и знак „ .\n',
        'curly marks of one form': 'text: The ”School” and the „Haus“ and the “Dom“ are open.\n',
    },
});
