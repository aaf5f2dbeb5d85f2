import { testRule } from '../testing/test-rule.js';
import { sectionNotEmpty } from './section-not-empty.js';

testRule(sectionNotEmpty, {
    catches: {
        'a head alone': { text: 'резолюция: о книгах\n\n»преамбула«:\n\nвыводы: Так.\n', says: 'Раздел «преамбула» пуст: напишите текст или уберите строку.' },
        'properties that say nothing': 'resolution: on books\n\n»recommendations«:\n  numbering: items\n\n»participants« \\all:\n',
        'an event whose data do not suffice': {
            text: 'резолюция: о книгах\n\n»мероприятие«:\n  даты: 14.03.2025\n',
            says: 'укажите «вид» и «даты» либо «тема»',
        },
        'an area without addressees': { text: 'recommendations: We ask:\n\n»area: Schools«\n\narea: Others\n\nto: Others\n  - read.\n', says: 'neither addressees nor items' },
        'a heading over nothing': 'резолюция: о книгах\n\n»приложение«:\n  заголовок: Приложение\n',
        'an English head alone': 'resolution: on books\n\n»preamble«:\n\nfindings: So.\n',
    },
    silent: {
        'text, items, paragraphs, addressees': 'резолюция: о книгах\n\nцели: Так.\n\nподписи:\n  - Председатель — Иванов\n\nтекст:\n\nАбзац.\n\nрекомендации:\n\nкому: Школам\n  - читать.\n',
        'an event that is composed': 'резолюция: о книгах\n\nмероприятие:\n  вид: форум\n  даты: 14.03.2025\n\nучастники:\n  число: 80\n',
        'data of an event for all resolutions': 'event:\n  dates: 2025-03-14\n\nresolution: on books\n\nevent:\n  kind: congress\n',
        'data that are mentioned': 'резолюция: о книгах\n\nмероприятие:\n  даты: 14.03.2025\n\nпреамбула: Встретились \\мероприятие.даты.\n',
        'a mention alone': 'event \\forum: It met.\n\nresolution: on books\n\nevent: \\forum\n',
        'an area with items': 'recommendations: We ask:\n\narea: Schools\n  - read.\n',
        'an annex whose title is all': 'резолюция: о книгах\n\nприложение: Карта участка\n',
    },
});
