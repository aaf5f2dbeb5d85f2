import { testRule } from '../testing/test-rule.js';
import { datesAgree } from './dates-agree.js';

const event = (text: string, dates: string): string => `мероприятие: ${text}\n  даты: ${dates}\n`;

testRule(datesAgree, {
    catches: {
        'a range that begins earlier': { text: event('»С 19 июля по 27 августа 2019« года проводилось совещание ‹Дом›.', '27 августа 2019 г.'), says: 'В тексте — 19 июля – 27 августа 2019' },
        'another day': event('В г. Твери »18–19 октября 2018« года состоялась конференция. Она приняла план.', '17–18 октября 2018 года'),
        'another year': { text: 'event: The Congress met in Port Aldren »from 18 to 20 September 2024«.\n  dates: 18–20 September 2025\n', says: 'the data of the event' },
        'numbers': event('Форум прошел »16.08.2022–26.08.2022«.', '16-25.08.2022'),
        'another English day': 'event: The Congress met in Port Aldren on »17 September 2025«.\n  dates: 18–20 September 2025\n',
        'an English range that ends later': 'event: The Forum took place »from 18 to 21 September 2025«.\n  dates: 18–20 September 2025\n',
    },
    silent: {
        'the same dates': event('С 20 по 27 августа 2025 года в Твери проходило совещание.', '20.08.2025–27.08.2025'),
        'a part of the time': event('26 августа 2025 года состоялось пленарное заседание.', '20–27 августа 2025 года'),
        'the date of a paper': event('По приказу от 5 мая 2022 года состоялся форум.', '20 октября 2022 года'),
        'two dates in one sentence': event('План принят 5 мая 2022 года, а 21 октября 2022 года состоялся форум.', '20 октября 2022 года'),
        'a sentence about something else': event('Форум созван решением. План принят 5 мая 2022 года.', '20 октября 2022 года'),
        'a date without a year': event('21 октября состоялся форум.', '20 октября 2022 года'),
        'a mention': event('\\мероприятие.даты состоялся форум.', '20 октября 2022 года'),
        'other sections': 'мероприятие:\n  даты: 20 октября 2022 года\n\nтекст: 21 октября 2022 года состоялся форум.\n',
        'the same English dates': 'event: The Congress met from 18 to 20 September 2025.\n  dates: 18–20 September 2025\n',
        'a part of the time in English': 'event: The Congress met on 19 September 2025.\n  dates: 18–20 September 2025\n',
        'the date of an English paper': 'event: By the order of 5 May 2025 the Congress met.\n  dates: 18–20 September 2025\n',
    },
});
