import { testRule } from '../testing/test-rule.js';
import { resolutionHasTitle } from './resolution-has-title.js';

testRule(resolutionHasTitle, {
    catches: {
        'a resolution with nothing after its colon': { text: '»резолюция«:\n  статус: проект\n', says: 'Резолюция без названия' },
        'an event without a theme': {
            text: `
                »resolution«:
                  date: 2025-03-14

                event: The Conference met in Tver.
                  dates: 2025-03-14
            `,
            says: 'give the “theme” under “event”',
        },
        'each of several resolutions': `
            »Резолюция \\а«:

            текст: Первая.

            резолюция: о второй

            »резолюция«:
            тема: это не тема мероприятия
        `.replace('»Резолюция \\а«', '»Резолюция« \\а'),
        'a theme without a value': '»резолюция«:\n\nмероприятие: Форум прошел.\n  тема:\n',
        'an English resolution with nothing after its colon': '»resolution«:\n  status: draft\n',
        'an English theme without a value': '»resolution«:\n\nevent: It met.\n  theme:\n',
    },
    silent: {
        'a title': 'резолюция: о школьных библиотеках\n',
        'a title made of a mention': 'resolution: \\event.theme\n\nevent: It met.\n  theme: The Reading School\n',
        'the theme of its own event': 'резолюция:\n\nмероприятие: Форум прошел.\n  тема: Читающая школа\n',
        'the theme of the event of the file': 'event: The Congress met.\n  theme: Memory\n\nresolution:\n\nresolution:\n',
        'a title on the line below': 'резолюция:\nо школьных библиотеках\n  статус: проект\n',
        'a registry': 'организация \\а: Академия\n',
        'an English title': 'resolution: on school libraries\n',
    },
});
