import { testRule } from '../testing/test-rule.js';
import { declarationUsed } from './declaration-used.js';

testRule(declarationUsed, {
    catches: {
        'a declaration that nothing mentions': {
            text: '»организация \\отдел: Отдел образования«\n  кратко: Отдел\n\nрезолюция: о книгах\n\nтекст: Читать.\n'.replace('»организация \\отдел: Отдел образования«', '»организация \\отдел: Отдел образования«'),
            says: '«\\отдел» нигде не упоминается',
        },
        'a person and an act': '»person \\ann: Ann Smith«\n\n»act \\law: Library Act«\n\norganization \\a: Academy\n\nresolution: on books\n  body: \\a\n',
        'a declaration of which the text has one word': '»организация \\отдел: Отдел культуры«\n\nрезолюция: о книгах\n\nтекст: Отдел закрыт.\n',
        'a term and an act in Russian': '»термин \\ооп: основная программа«\n\n»акт \\закон: Закон о книгах«\n\nрезолюция: о книгах\n\nтекст: Читать.\n',
        'an English organization': '»organization \\board: Library Board«\n\nresolution: on books\n\ntext: Read.\n',
        'an English declaration of which the text has one word': '»organization \\board: Library Board«\n\nresolution: on books\n\ntext: The library is open.\n',
    },
    silent: {
        'mentions in prose and in properties': 'организация \\а: Академия\n\nлицо \\б: Борисов\n\nрезолюция: о книгах\n  орган: \\а\n\nтекст: Доложил \\б.\n',
        'a registry': 'организация \\а: Академия\n\nтермин \\ооп: программа\n',
        'an abbreviation that the text uses': 'термин \\всоко: внутренняя система оценки\n  кратко: ВСОКО\n\nрезолюция: о книгах\n\nтекст: Выводы ВСОКО верны.\n',
        'a name that the text has in another case': 'organization \\board: Library Board\n\nresolution: of the Library Board\n',
        'a declaration that a mention in a note names': 'act \\law: Library Act\n\nresolution: on books\n\ntext: So\\note(See \\law.).\n',
        'an English registry': 'organization \\a: Academy\n\nterm \\t: a term\n',
    },
});
