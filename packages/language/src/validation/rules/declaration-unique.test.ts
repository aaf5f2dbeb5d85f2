import { testRule } from '../testing/test-rule.js';
import { declarationUnique } from './declaration-unique.js';

testRule(declarationUnique, {
    catches: {
        'a declaration twice': { text: 'организация \\отдел: Отдел\n\nорганизация »\\отдел«: Отдел образования\n', says: 'Имя «\\отдел» уже занято выше' },
        'declarations of two kinds': 'organization \\a: Academy\n\nact »\\a« : the Act\nterm »\\a«: a term\n',
        'a section with the id of a declaration': 'организация \\главные: Главные\n\nрезолюция: о книгах\n\nрекомендации »\\главные«: Просят:\n  - читать.\n',
        'two resolutions': 'resolution \\first: a\n\nresolution »\\first«: b\n',
        'a section with the id of its resolution': 'резолюция \\а: о книгах\n\nтекст »\\а«: Так.\n',
        'an English section with the id of a declaration': 'organization \\main: Main\n\nresolution: on books\n\ntext »\\main«: So.\n',
    },
    silent: {
        'different ids': 'организация \\отдел: Отдел\n\nорганизация \\отдел-2: Отдел\n',
        'an id of an imported file': { text: 'use: registry.res\n\norganization \\a: the Academy of this town\n', files: { '/texts/registry.res': 'organization \\a: Academy\n' } },
        'sections of two resolutions': 'resolution: a\n\ntext \\main: A.\n\nresolution: b\n\ntext \\main: B.\n',
        'declarations without an id': 'organization: A\n\norganization: B\n',
        'an id of an imported Russian file': { text: 'подключить: registry.res\n\nорганизация \\а: Академия города\n', files: { '/texts/registry.res': 'организация \\а: Академия\n' } },
        'sections of two Russian resolutions': 'резолюция: а\n\nтекст \\главное: А.\n\nрезолюция: б\n\nтекст \\главное: Б.\n',
    },
});
