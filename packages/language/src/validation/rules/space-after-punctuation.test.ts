import { testRule } from '../testing/test-rule.js';
import { spaceAfterPunctuation } from './space-after-punctuation.js';

testRule(spaceAfterPunctuation, {
    catches: {
        'commas and semicolons': { text: 'текст: В этом году»,«обсуждение»;«залы»,«‹Дом›»,«и сад.\n', says: 'Нет пробела после «,»' },
        'a comma behind initials': 'текст: Доклад Сорокина Н.Ю.»,«ректора.\n',
        'the end of a sentence': 'текст: Работа в группах».«На завершающем этапе (вот так)».«Далее все».«В саду»!«Да.\n',
        'the city': 'текст: Школы г».«Москвы и ул».«Ленина.\n',
        'a bracket': 'текст: Смоленска, Брянска и др».«(Российская Федерация).\n',
        'a colon': 'текст: Тема конференции»:«создание школы.\n',
        'English': 'text: The schools».«They are open»,«free and new.\n',
        'English commas and semicolons': 'text: This year»,«the debate»;«the rooms.\n',
        'the end of an English sentence': 'text: The school is open».«They read and sing»!«We like it.\n',
    },
    silent: {
        'spaces': 'текст: Школы, дома; залы. ‹Так›, (вот). Да! Нет?\n',
        'numbers, times and formulas': 'text: 12,5 and 10:30, 3.14, 1,200, f(x,y), a,b; п. 2.3.Б, № 5,6, 1.а.\n',
        'initials': 'текст: С.С. Кравцов, С.С.Кравцов, Н.Ю.Сорокин, Дж.Байден, А.П.Чехов.\n',
        'abbreviations': 'текст: И т.д., т.е. так, т.ч. и др., г.г. Москвы, кв.м, Ph.D., U.S.A., e.g. this.\n',
        'addresses': 'текст: Сайты edu.example, Госуслуги.РФ, минобр.рф, https://A.Example/Б.В,г, Node.js, ASP.NET, foo.Bar is, a.Bc@d.example.\n',
        'letters of codes': 'текст: Пункты 5а,б и А4.Б, раздел IV.Общее.\n',
        'words with endings in brackets': 'текст: Директор(ы) и учитель(ница) (сельские).\n',
        'English spaces': 'text: Schools, houses; rooms. “So”, (there). Yes! No?\n',
        'English abbreviations and addresses': 'text: See edu.example, Node.js, Ph.D., U.S.A., e.g. this, https://A.Example/b,c and a.b@c.example.\n',
    },
    fixes: {
        'every place': { before: 'текст: Школы,**дома**;залы.Они г.Твери,\\сноска(так.Вот)да.\n', after: 'текст: Школы, **дома**; залы. Они г. Твери,\\сноска(так. Вот) да.\n' },
    },
});
