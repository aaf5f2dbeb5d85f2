import { testRule } from '../testing/test-rule.js';
import { declarationsFirst } from './declarations-first.js';

testRule(declarationsFirst, {
    catches: {
        'a declaration under a resolution': { text: 'резолюция: о книгах\n\n»организация« \\а: Академия\n  дат: Академии\n\nтекст: Так.\n', says: '«организация» стоит внутри резолюции' },
        'a use among the sections': { text: 'resolution: on books\n\ntext: So.\n\n»use«: registry.res\n', files: { '/texts/registry.res': '' }, says: '“use” stands inside a resolution' },
        'a declaration between two resolutions': 'resolution: a\n\ntext: A.\n\n»term« \\t: a term\n\nresolution: b\n',
        'a Russian import among the sections': { text: 'резолюция: о книгах\n\nтекст: Так.\n\n»подключить«: registry.res\n', files: { '/texts/registry.res': '' } },
        'a Russian declaration between two resolutions': 'резолюция: а\n\nтекст: А.\n\n»термин« \\т: слово\n\nрезолюция: б\n',
        'an English declaration under a resolution': 'resolution: on books\n\n»organization« \\a: Academy\n\ntext: So.\n',
    },
    silent: {
        'declarations before the resolution': { text: 'подключить: registry.res\n\nорганизация \\а: Академия\n\nрезолюция: о книгах\n', files: { '/texts/registry.res': '' } },
        'a registry': 'термин \\ооп: программа\n\nподключить: registry.res\n',
        'declarations after an event of the file': 'event: It met.\n\norganization \\a: Academy\n\nresolution: on books\n',
        'prose': 'resolution: on books\n\ntext: So.\n\n\\Term: two years.\n',
        'Russian prose': 'резолюция: о книгах\n\nтекст: Так.\n\n\\Термин: два года.\n',
        'an English registry': 'term \\t: a term\n\nuse: registry.res\n',
    },
});
