import { testRule } from '../testing/test-rule.js';
import { mixedAlphabet } from './mixed-alphabet.js';

testRule(mixedAlphabet, {
    catches: {
        'a Latin letter in a Russian word': { text: 'текст: Школы »Смoленска« и »рeгиона«.\n', says: 'среди русских букв есть латинские: «o»' },
        'a Russian letter in an English word': { text: 'text: The »schооl« is open.\n', says: 'Cyrillic letters among its Latin ones: «о»' },
        'a Roman numeral with Russian letters': { text: 'текст: Прошла »ХХIV« конференция и »XІХ« съезд.\n', says: 'среди латинских букв есть русские: «Х»' },
        'a Roman numeral in Russian letters': { text: 'текст: В »ХХІ« веке и на »ХХ« съезде.\n', says: 'Римское число «ХХІ»' },
        'an abbreviation': 'текст: Институт »ИPОКO« открыт.\n',
        'a word of letters that look the same': 'текст: Новый »cоpоcо« там.\n',
        'Russian letters in several English words': 'text: The »bоard« and the »оffice« met.\n',
        'an English abbreviation': 'text: The »NRDА« is open.\n',
    },
    silent: {
        'words of both alphabets': 'текст: Кванториум и IT-кубы, Wi-Fi, SMMщик, ЕГЭ, online-школа, PhD.\n',
        'codes and units': 'текст: Лист А4, № 5Б, класс 7B, Т-34А, 5 кВт, мкFа, пункт 2а, ТC, СB.\n',
        'addresses': 'текст: Пишите на a@b.example и https://а.example/вb, www.прoба.рф.\n',
        'mentions': 'организация \\oтдел: Отдел\n\nтекст: Наш \\oтдел открыт.\n',
        'numerals and blanks': 'текст: XXIV конференция, XX век, от ХХ.ХХ.2025 № ХХ, ХХ рублей.\n',
        'other Cyrillic alphabets': 'текст: Рэспубліка Беларусь і Україна.\n',
        'English words with marks and other letters': 'text: A naïve façade, Wi-Fi, e-mail and Müller.\n',
        'English codes and units': 'text: Sheet A4, room 5B, 5 kW, item 2a, B2B.\n',
        'Russian names in an English text': 'text: The paper «Школа» and the word школа are Russian.\n'.replace('«', '“').replace('»', '”'),
    },
    fixes: {
        'every word': { before: 'текст: Прошла ХХIV **конфeренция** в ХХІ веке.\n', after: 'текст: Прошла XXIV **конференция** в XXI веке.\n' },
    },
});
