import { testRule } from '../testing/test-rule.js';
import { termDeclared } from './term-declared.js';

testRule(termDeclared, {
    catches: {
        'an abbreviation, once a file': { text: 'текст: Методики »РСОКО« и оценка РСОКО, по итогам »ВСОКО«, »ГИА«.\n\nИ снова ГИА.\n', says: 'Сокращение «РСОКО» нигде не раскрыто' },
        'one in brackets that expand nothing': 'решения: Решили:\n  - обеспечить (совместно с »КЦОКО« и »ОМСУ«) рост;\n  - читать.\n',
        'an English one': { text: 'text: The report of the »NRDA« is out.\n', says: 'expanded nowhere' },
        'one in the title': 'резолюция: о роли »РСОКО«\n\nтекст: Читать.\n',
        'an English one in an item': 'decisions: We decide:\n  - fund the »NRDA«;\n  - read.\n',
        'several English ones, once each': 'text: The »NRDA« and the »QLB« met. The NRDA is open.\n',
    },
    silent: {
        'an abbreviation that the readers of the project know': { text: 'текст: Рассмотрены выводы РСОКО.\n', options: { known: ['РСОКО'] } },
        'expanded in the text': 'текст: Федеральный стандарт (далее – ФГОС), ИРО (институт развития), оценка качества (ВСОКО). По ФГОС, ИРО и ВСОКО.\n',
        'expanded after its first use': 'text: The NRDA met. The Northern Rivers Data Archive (NRDA) is open.\n',
        'declared': 'термин \\всоко: внутренняя система оценки\n  кратко: ВСОКО\n\nорганизация \\ц: Центр НЦМ\n\nтекст: Выводы ВСОКО и НЦМ. \\всоко и \\ц.\n',
        'declared in a registry': {
            text: 'подключить: ../registry.res\n\nтекст: Выводы ВСОКО.\n',
            files: { '/registry.res': 'термин \\всоко: внутренняя система\n  кратко: ВСОКО\n' },
        },
        'known by everyone': 'текст: В РФ, ООН, ЮНЕСКО, США и СНГ по ГОСТ и ФЗ. The UN and the EU use IT and PDF.\n',
        'numerals, codes and compounds': 'текст: XXIV съезд, II форум, № АБВ, АБ-12, АБ12, IT-кубы, МЦК/2, A4, ВДНХ-парк.\n',
        'names of institutions': 'текст: В ГАУ ДПО ‹ИРО Забайкальского края›, ОГАОУ ДПО ‹Институт›, МАОУ ‹Лицей›, АБВ ‹Дом›.\n',
        'headings and emphasis': 'текст: УПРАВЛЕНИЕ КАЧЕСТВОМ СОВРЕМЕННОГО ДОМА\n\nСъезд РЕШИЛ не читать, НЕ писать и ПОСТАНОВЛЯЕТ:\n\nПРОЕКТ\n',
        'mentions and addresses': 'организация \\АБВ: Дом\n\nтекст: Наш \\АБВ на https://a.example/АБВ открыт.\n',
        'declared in English': 'organization \\a: Northern Rivers Data Archive\n  short: NRDA\n\ntext: The NRDA is open, see \\a.\n',
        'known by everyone who reads English': 'text: The UN, the EU, UNESCO and the USA use IT and PDF.\n',
    },
});
