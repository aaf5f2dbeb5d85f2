import { testRule } from '../testing/test-rule.js';
import { themeAgrees } from './theme-agrees.js';

const resolution = (title: string, text: string, theme: string): string => `резолюция: ${title}\n\nмероприятие: ${text}\n  тема: ${theme}\n`;

testRule(themeAgrees, {
    catches: {
        'another word in the title': { text: resolution('форума ‹»Сельская школа как центр жизни«›', 'Прошел форум.', 'Сельская школа как центр района'), says: 'тема записана иначе: «Сельская школа как центр района»' },
        'a slip in the prose': resolution('форума', 'Прошел форум ‹»Читающая щкола«›.', 'Читающая школа'),
        'a word too many': { text: 'resolution: of the Congress “»Memory is within Reach«”\n\nevent: The Congress “Memory within Reach” met.\n  theme: Memory within Reach\n', says: 'word the theme otherwise' },
        'an event of the file': 'мероприятие: Прошел съезд ‹»Книга возле дома«›.\n  тема: Книга рядом дома\n\nрезолюция: о книгах\n\nрезолюция: о залах\n',
        'an English slip in the prose': 'resolution: on memory\n\nevent: The Congress “»Memory withn Reach«” met.\n  theme: Memory within Reach\n',
        'an English word too few': 'resolution: of the Congress “»Memory Reach for All«”\n\nevent: It met.\n  theme: Memory within Reach for All\n',
    },
    silent: {
        'the same theme': resolution('форума ‹СЕЛЬСКАЯ ШКОЛА: ЦЕНТР ЖИЗНИ›', 'Прошел форум ‹Сельская школа – центр жизни›.', 'Сельская школа: центр жизни'),
        'a short form': resolution('форума ‹Школа доверия›', 'Прошел форум.', 'Школа доверия: учимся вместе'),
        'other names': resolution('форума', 'В ГАУ ‹Смоленский областной институт развития образования› прошел форум.', 'Развитие образования в регионе'),
        'no theme': 'резолюция: форума ‹Дом›\n\nмероприятие: Прошел форум ‹Дома›.\n',
        'quotations elsewhere': `${resolution('форума', 'Прошел форум.', 'Читающая школа')}\nтекст: Проект ‹Читающие школы›.\n`,
        'the same English theme': 'resolution: of the Congress “MEMORY WITHIN REACH”\n\nevent: The Congress “Memory within Reach” met.\n  theme: Memory within Reach\n',
        'other English names': 'resolution: on memory\n\nevent: The Congress met in the “House of Books”.\n  theme: Memory within Reach\n',
        'no English theme': 'resolution: of the forum “House”\n\nevent: The forum “Houses” met.\n',
    },
});
