import { testRule } from '../testing/test-rule.js';
import { partyCase } from './party-case.js';

const declared = 'организация \\отдел: Отдел образования района\n  род: Отдела образования района\n  дат: Отделу образования района\n\nрекомендации: Просят:\n\n';

const declaredInEnglish = 'organization \\a: Sámi Council\n  gen: Sámi Councila\n  dat: Sámi Councilii\n\nrecommendations: We ask:\n\n';

testRule(partyCase, {
    catches: {
        'the nominative': { text: `${declared}кому: »Отдел образования района«\n  - читать.\n`, says: 'нужно «Отделу образования района»' },
        'another declared case, before a colon': { text: `${declared}кому: »Отдела  образования района«:\n  - читать.\n` },
        'a joint addressee': { text: `${declared}кому: Школам\nкому: »Отдел образования района«\n  - читать.\n` },
        'an English text that declares a dative': {
            text: `${declaredInEnglish}to: »Sámi Council«\n  - read.\n`,
            says: 'should be “Sámi Councilii”',
        },
        'another case in English, before a colon': `${declaredInEnglish}to: »Sámi Councila«:\n  - read.\n`,
        'a joint addressee in English': `${declaredInEnglish}to: Schools\nto: »Sámi  Council«\n  - read.\n`,
    },
    silent: {
        'an English text with the dative, and with a mention': `${declaredInEnglish}to: Sámi Councilii\nto: \\a\n  - read.\n`,
        'a longer English name': `${declaredInEnglish}to: Sámi Council of Youth\n  - read.\n`,
        'an English text that declares no dative': 'organization \\a: Reading Council\n\nrecommendations: We ask:\n\nto: Reading Council\n  - read.\n',
        'the dative and a mention': `${declared}кому: Отделу образования района\nкому: \\отдел\n  - читать.\n`,
        'a longer name': `${declared}кому: Отдел образования района и школы\n  - читать.\n`,
        'no declared dative': 'организация \\отдел: Отдел образования\n\nрекомендации: Просят:\n\nкому: Отдел образования\n  - читать.\n',
        'a form that is a dative too': 'организация \\а: Академия\n  род: Академии\n  дат: Академии\n\nрекомендации: Просят:\n\nкому: Академии\n  - читать.\n',
    },
});
