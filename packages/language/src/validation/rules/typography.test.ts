import { testRule } from '../testing/test-rule.js';
import { typography } from './typography.js';

testRule(typography, {
    catches: {
        'towns and years': { text: 'текст: Институтов »г.г.« Москвы и »г. г.« Орла; 2022–2023 »г.г.« и 2018, 2019 »г. г.«\n', says: 'Принято писать «гг.», а не «г.г.»' },
        'several years with one “г.”': 'текст: За 2022–2023 »г.« открыты школы.\n',
        'centuries and points': 'текст: Дома XIX–XX »в.в.« и »п.п.« 1–3 плана.\n',
        'number signs': 'текст: Школы »№5«, »№  7« и »№№« 8, 9; дело »№А-12«.\n',
        'endings of numbers': { text: 'текст: »5-ый« класс, »20-ого« мая, в »90-ых« годах, »3-ья« школа.\n', says: '«5-й», а не «5-ый»' },
        'endings of Roman numerals': { text: 'текст: В начале »XXI-го« века и »IV-й« съезд.\n', says: '«XXI»' },
        'millions and thousands': 'текст: Выделено 5 »млн.« рублей, 12 »тыс« школ, 300 »руб«, и 7 млн »чел«, да.\n',
        'the year': 'текст: В 2022 »г« открыты, 2021–2022 »гг«, и далее.\n',
        'shortened words without their stops': 'текст: Школы, музеи и »т.д«, и »тп.«, »т.е« все, в »т.ч« сельские, Минск, Гродно и »др«\n',
        'units': 'текст: Площадь »120га«, »15км« и »7,5тыс« мест, 30 »кв.м« зала, 5 000 »м2« поля.\n',
        'prepositions': 'текст: Закрыты »из за« ремонта; »во первых«, рано.\n',
        'doubled marks': 'текст: Школы»,,« музеи и сады»..«\n',
        'English': { text: 'text: Some, »e.g« libraries, on the »21th« of May, Smith »et. al«, at 5 »p.m« in room »No.5«, »10km« away.\n', says: '“e.g.”' },
        'English ordinals': 'text: On the »22th« of May and the »3th« of June.\n',
        'English units and number signs': 'text: Some »10km« away, in room »No.5«.\n',
    },
    silent: {
        'what is right': 'текст: В гг. Москве и Орле, 2022–2023 гг., XIX–XX вв., пп. 1–3, № 5, 5-й, 20-го, 90-х, 3-я, XXI века, 5 млн рублей, 12 тыс. школ, 300 руб., т. е. все, и т. д., и т.д., в т.ч. школы, и др.\n',
        'a year and a town': 'текст: Принята в 2020 г. г. Москва присоединилась, 2020 г. г.Тверь и 2021–2022 г. Тверь.\n',
        'percentage points': 'текст: Рост на 2,5 п.п. и на 3 п.п. 2022 года.\n',
        'the end of a sentence': 'текст: Выделено 5 млн. Школы рады. Дано 7 млрд.\n',
        'codes and compounds': 'текст: ГОСТ 5-ый-7, 10-тонный, 5-этажный, X-й элемент, ТУ-5мин, Ф2м3, id5кг, А5-ой.\n',
        'what printing does by itself': 'текст: Слово - дело, "так", 50%, 2022г., и.о. директора, стр.5, И.И.Иванов, 10-15 мая.\n',
        'blanks and ellipses': 'текст: Дата .... и подождём... далее ..... и в п. 1..3 и ./..\n',
        'names in quotation marks': 'текст: Газета ‹5-ый канал›, книга ‹Из за угла, №5› и фильм ‹10км›.\n',
        'other words': 'текст: Из заботы о школах, из зала, из подвала, во многих, др. дом, тд.\n',
        'addresses': 'текст: https://a.example/5км,,из за и №x.\n',
        'English': 'text: For example, e.g. libraries, i.e. all, the 21st, 12th, 112th, 3rd and 11th of May, et al., 5 p.m., No. 5, 10 km, 10km2x, Ph.D., room E.G, iPhone 5th.\n',
        'English years and towns': 'text: In 2022–2023, at 5 p.m. on 14 March, in St. Louis.\n',
        'English addresses': 'text: https://a.example/5km,,e.g and the file No.5.pdf are there.\n',
    },
    fixes: {
        'towns': { before: 'текст: Институтов г.г. Москвы, Смоленска и г.г. Минска.\n', after: 'текст: Институтов гг. Москвы, Смоленска и гг. Минска.\n' },
        'numbers': { before: 'текст: Школа №5, №   7, №№ 8 и 9, 5-ый класс XXI-го века, 5 млн. рублей, 10га, 120 м2 и т.д\n', after: 'текст: Школа № 5, № 7, № 8 и 9, 5-й класс XXI века, 5 млн рублей, 10 га, 120 м² и т. д.\n' },
        'English': { before: 'text: The 22th, 3th and 111st, e.g schools, 10km, No.5.\n', after: 'text: The 22nd, 3rd and 111th, e.g. schools, 10 km, No. 5.\n' },
    },
});
