import { testRule } from '../testing/test-rule.js';
import { proseInSection } from './prose-in-section.js';

testRule(proseInSection, {
    catches: {
        'a paragraph under the resolution': { text: 'резолюция: о книгах\n  статус: проект\n\n»Участники собрались.«\n\nИ разошлись.\n', says: 'Текст стоит вне разделов' },
        'items under the resolution': { text: 'resolution: on books\n\n»-« read;\n- write.\n', says: 'such as “preamble:” or “text:”' },
        'text before the document': { text: '»Городской клуб\nг. Тверь«\n\nрезолюция: о книгах\n', says: 'до начала документа' },
        'a file of prose alone': '»Just a text.«\n\nAnd more.\n',
        'text under a declaration': { text: 'организация \\а: Академия\n\n»Старейшая в городе.«\n\nрезолюция: о книгах\n', says: 'Под объявлением могут стоять только свойства' },
        'text under a use': { text: 'use: registry.res\n\n»So.«\n', files: { '/texts/registry.res': '' } },
        'a paragraph under an English resolution': 'resolution: on books\n  status: draft\n\n»The members met.«\n',
        'text before an English document': '»City Club, Tver«\n\nresolution: on books\n',
    },
    silent: {
        'text in sections': 'резолюция: о книгах\n  статус: проект\n\nпреамбула: Так.\n\nАбзац.\n\nрешения:\n  - читать.\n',
        'the title on two lines': 'resolution: on books\nand libraries\n  status: draft\n',
        'comments': '// черновик\nрезолюция: о книгах\n// так\n',
        'a misspelt head, which has a finding of its own': 'РЕЗОЛЮЦИЯ: о книгах\n\nтекст: Так.\n',
        'English text in sections': 'resolution: on books\n\npreamble: So.\n\nA paragraph.\n\ndecisions:\n  - read.\n',
        'an English comment': '// a draft\nresolution: on books\n',
    },
    fixes: {
        'a paragraph': { before: 'резолюция: о книгах\n\nСобрались.\n\nИ разошлись.\n', after: 'резолюция: о книгах\n\nтекст: Собрались.\n\nИ разошлись.\n' },
        'items': { before: 'resolution: on books\n\n- read;\n- write.\n', after: 'resolution: on books\n\ntext:\n- read;\n- write.\n' },
    },
});
