import { testRule } from '../testing/test-rule.js';
import { suppressionUsed } from './suppression-used.js';

testRule(suppressionUsed, {
    catches: {
        'a suppression on a line that is right': 'резолюция: Т\n\n// резо-выкл »unknown-keyword«\nтекст: Слова.\n',
        'one of two': 'resolution: T\n\n// rezo-off addressee-has-recommendations »unknown-keyword«\nto: the board\n',
        'a rule that does not exist': 'resolution: T\n\n// rezo-off »unknown-keywords«\nrecomendations: We ask.\n',
        'a suppression that names no rule': 'резолюция: Т\n\n»// резо-выкл«\nтекст: Слова.\n',
        'a whole file without the finding': '// rezo-off-file »mixed-dialects«\nresolution: T\n\ntext: Words.\n',
        'one of two in Russian': 'резолюция: Т\n\n// резо-выкл addressee-has-recommendations »unknown-keyword«\nкому: Школам\n',
    },
    silent: {
        'a suppression that suppresses': 'резолюция: Т\n\n// резо-выкл unknown-keyword\nрекомендаци: Просят.\n',
        'one above another comment': 'resolution: T\n\n// rezo-off unknown-keyword\n// as printed in 2019\nrecomendations: We ask.\n',
        'a whole file with the finding': '// резо-выкл-файл unknown-keyword\nрезолюция: Т\n\nтекст: Слова.\n\nрекомендаци: Просят.\n',
        'a rule of a plugin that is not loaded here': 'резолюция: Т\n\n// резо-выкл house/deadline_given\nтекст: Слова.\n',
        'prose and comments that only resemble one': 'резолюция: Т\n\n// резо-выключатель\nтекст: Слова // rezo-off unknown-keyword.\n',
        'a whole English file with the finding': '// rezo-off-file unknown-keyword\nresolution: T\n\ntext: Words.\n\nrecomendations: We ask.\n',
        'English prose that only resembles one': 'resolution: T\n\ntext: Words // rezo-off unknown-keyword.\n',
    },
    fixes: {
        'by removing the comment': { before: 'резолюция: Т\n\n// резо-выкл unknown-keyword\nтекст: Слова.\n', after: 'резолюция: Т\n\nтекст: Слова.\n' },
        'by the right name': { before: 'resolution: T\n\n// rezo-off unknown-keywords\nrecomendations: We ask.\n', after: 'resolution: T\n\n// rezo-off unknown-keyword\nrecomendations: We ask.\n' },
    },
});
