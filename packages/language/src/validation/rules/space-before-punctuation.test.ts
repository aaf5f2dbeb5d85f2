import { testRule } from '../testing/test-rule.js';
import { spaceBeforePunctuation } from './space-before-punctuation.js';

testRule(spaceBeforePunctuation, {
    catches: {
        'a comma that stands with the wrong word': 'текст: Принять план» ,«а также отчет.\n',
        'a space before a comma': { text: 'текст: Школы» ,« дома и залы» .«\n', says: 'Лишний пробел перед «,»' },
        'several spaces': 'text: The schools»   ;« the rooms» !«\n',
        'a space before a closing bracket or quotation mark': 'текст: Школа (сельская» )« ‹Дом» ›« открыта.\n',
        'a space behind a mention or a mark': 'организация \\о: Отдел\n\nтекст: Наш \\о» ,« **школа**» ,« дом.\n',
        'a comma on the next line': 'текст: Школы»\n  ,« дома.\n',
        'a colon': 'решения: Съезд решил» :«\n  - читать.\n',
        'English commas and stops': 'text: Schools» ,« houses and rooms» .«\n',
        'an English bracket': 'text: The school (a rural one» )« is open.\n',
    },
    silent: {
        'no spaces': 'текст: Школы, дома; залы: все! Да? (Нет.) ‹Так›.\n',
        'ellipses and blanks': 'текст: Он сказал … и ушел ... от ‹___› ____ , от ‹ › мая, ( ) и [ ].\n',
        'names that begin with a dot': 'text: Written in .NET and kept under .example or :root, or at ./books.\n',
        'ratios and times': 'текст: Масштаб 1 : 100, счет 3 : 2.\n',
        'smileys': 'text: Thank you :) and again ;) or :-) or :(\n',
        'French': 'resolution: sur les livres\n  language: fr\n\ntext: Les livres ; les salles : ‹ tout › !\n',
        'addresses': 'text: See https://a.example/?b=:c, and go.\n',
    },
    fixes: {
        'every space': { before: 'текст: **Школы** , дома\n    ; залы .\n', after: 'текст: **Школы**, дома; залы.\n' },
    },
});
