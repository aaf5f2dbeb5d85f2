import { testRule } from '../testing/test-rule.js';
import { enactingPhrase } from './enacting-phrase.js';

testRule(enactingPhrase, {
    catches: {
        'a list at once': { text: 'резолюция: о книгах\n\n»решения«:\n  1. Читать.\n  2. Писать.\n', says: 'После «решения» нет постановляющей фразы' },
        'addressees at once': { text: 'resolution: on books\n\n»recommendations« \\main:\n  numbering: items\n\nto: Schools\n  - read.\n', says: 'No enacting phrase' },
        'areas at once': 'рекомендации: Просят:\n  - читать.\n\n»рекомендации«:\n\nнаправление: Книги\n\nкому: Школам\n  - читать.\n\nкому: Вузам\n  на этот раз:\n  - писать.\n',
        'a paragraph only after the list': 'resolution: on books\n\npreamble: So it was.\n\n»decisions«:\n  - read.\n\nAnd more.\n',
        'addressees at once in Russian': 'резолюция: о книгах\n\n»рекомендации«:\n  нумерация: пункты\n\nкому: Школам\n  - читать.\n',
        'a list at once in English': 'resolution: on books\n\n»decisions«:\n  1. Read.\n  2. Write.\n',
    },
    silent: {
        'a phrase': 'рекомендации: Участники рекомендуют:\n  - читать.\n',
        'a phrase in a paragraph of its own': 'решения:\n\nСъезд постановляет:\n\n  1. Читать.\n',
        'operative paragraphs that carry their verbs': 'resolution: on books\n\npreamble: The Conference,\n  - _noting_ the report,\n\ndecisions:\n  1. _Thanks_ the hosts;\n  2. _Requests_ a report.\n',
        'addressees with their own phrases': 'рекомендации:\n\nкому: Школам\n  рекомендовать:\n  - читать.\n\nкому: Вузам\n  рекомендовать:\n  - писать.\n',
        'a phrase that ends the section above': 'резолюция: о книгах\n\nпреамбула: Съезд, обсудив доклады, постановляет:\n\nрешения:\n  1. Читать.\n',
        'a printed heading': 'resolution: on books\n\ndecisions:\n  heading: The Board decided\n  1. Read.\n',
        'prose without a list': 'решения: Читать.\n',
        'an empty section': 'решения:\n',
        'another section': 'topics:\n  - books.\n',
    },
});
