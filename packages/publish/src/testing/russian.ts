import type { ResolutionDocument } from '@rezo/document';
import { addressee, area, emphasis, item, link, list, mention, note, noteAfter, paragraph, resolution, rich, section, strong, text } from './build.js';

const recommendations = section('recommendations', [
    paragraph(rich('Участники форума рекомендуют:', strong('рекомендуют'))),
    area('Кадры и повышение квалификации', [
        addressee(rich('Министерству культуры Ярославской области', mention('Министерству культуры Ярославской области', 'минкульт', 'organization')), {
            number: '1',
            blocks: [list('dotted',
                item('1.1.', 'выделить средства на обучение хранителей фондов в 2026-2027 гг.;', { anchor: 'обучение' }),
                item('1.2.', rich('провести проверку описей и устранить замечания (см. п. 1.1):', mention('п. 1.1', 'обучение', 'item', 'обучение')), {
                    anchor: 'проверка', itemsStyle: 'letter',
                    items: [
                        item('а)', 'по книгам поступлений;'),
                        item('б)', 'по инвентарным книгам, в том числе:', { itemsStyle: 'dash', items: [item('–', 'предметы из драгоценных металлов;'), item('–', 'оружие и боеприпасы.')] }),
                    ],
                }),
                item('4а.', 'сохранить номер, который поставил автор.'),
            )],
        }),
        addressee(rich('Администрациям муниципальных районов, директорам музеев', mention('директорам музеев', 'директора', 'organization')), {
            number: '2',
            lead: text(rich('продолжить работу по:', emphasis('продолжить'))),
            blocks: [list('dash',
                item('–', 'открытию новых постоянных экспозиций, посвящённых истории уездных городов, ремёслам и промыслам;'),
                item('–', rich('созданию электронного каталога (проверка — п. 1.2), доступного на сайте https://museum.example.org/каталог?вид=все&стр=1;',
                    mention('п. 1.2', 'проверка', 'item', 'проверка'), link('https://museum.example.org/каталог?вид=все&стр=1', 'https://museum.example.org/каталог?вид=все&стр=1'))),
                item('–', 'обмену передвижными выставками.'),
            )],
        }),
    ]),
    area('Доступная среда', [
        addressee('Музеям области', { number: '3', blocks: [paragraph('до 1 сентября 2026 года привести сайты в соответствие с ГОСТ Р 52872-2019 и сообщить об этом письмом № 07-12/345.')] }),
        addressee('Общественным советам', { number: '4' }),
    ]),
], 'Рекомендации');

/** Everything that a resolution may hold, in Russian. */
export const russian: ResolutionDocument = resolution({
    kind: 'Резолюция', title: 'VII межрегионального форума музейных работников "Музей в малом городе"',
    titleSpans: [{ type: 'emphasis', start: 48, end: 70 }],
    status: 'draft', number: '12', place: 'г. Ярославль', date: '2025-10-17', datePrinted: '17 октября 2025 г.',
    body: { id: null, name: 'Форум', printed: 'Форум' },
    event: { id: null, kind: 'форум', ordinal: 7, theme: 'Музей в малом городе', dates: { start: '2025-10-16', end: '2025-10-17' }, venue: { id: null, name: 'Дом народного творчества', printed: 'Доме' }, place: 'Ярославль', mode: 'hybrid' },
    terms: [{ id: 'госкаталог', meaning: 'Государственный каталог Музейного фонда Российской Федерации', short: 'ГК' }],
    sections: [
        section('event', [paragraph(rich('16-17 октября 2025 года в Ярославле прошёл VII межрегиональный форум музейных работников "Музей в малом городе". Организатор - фонд "Наследие"; документы опубликованы на сайте forum.example.ru.',
            link('forum.example.ru', 'https://forum.example.ru'), noteAfter('"Наследие"', 1)))]),
        section('participants', [paragraph('Собрались более 240 человек из 14 регионов, в т.ч. И.И. Воронцова и А. С. Лебедев.')]),
        section('topics', [paragraph('Обсуждали:'), list('bullet', item('•', 'учёт и хранение фондов;'), item('•', 'работу с детьми и подростками;'), item('•', 'летние школы 2024-2025 годов.'))]),
        section('findings', [
            paragraph(rich('Форум отмечает, что описи внесены в ГК на 50 %, и подчёркивает важность личного участия директоров.', strong('отмечает'), mention('ГК', 'госкаталог', 'term'), strong('важность личного участия'), emphasis('личного'), noteAfter('участия', 2))),
            list('roman', item('I.', 'Учёт ведётся в двух системах.'), item('II.', 'Сроки сверки не соблюдаются.')),
        ], 'Выводы'),
        recommendations,
        section('decisions', [paragraph('Форум решил:'), list('decimal', item('1.', 'Просить оргкомитет опубликовать материалы.'), item('2.', 'Провести следующий форум в 2027 году.'))]),
        section('closing', [paragraph('Участники благодарят хозяев форума за гостеприимство.')]),
        section('signatures', [list('dash', item('–', 'Председатель оргкомитета форума - И. И. Воронцова'), item('–', 'Ответственный секретарь — А. С. Лебедев'), item('–', 'Члены оргкомитета'))]),
        section('annex', [paragraph('Музеи, которые подали заявки до 1 декабря:'), list('letter', item('а)', 'Музей ремёсел;'), item('б)', 'Дом-музей купца Е. П. Ушакова.'))], 'Приложение. Участники летней школы'),
    ],
    notes: [
        note(1, rich('Свидетельство № 77-01/2019; сайт фонда: fund.example.org.', link('fund.example.org', 'http://fund.example.org'))),
        note(2, 'По данным оргкомитета.'),
    ],
});
