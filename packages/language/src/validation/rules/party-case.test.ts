import { testRule } from '../testing/test-rule.js';
import { partyCase } from './party-case.js';

const declared = 'организация \\отдел: Отдел образования района\n  род: Отдела образования района\n  дат: Отделу образования района\n\nрекомендации: Просят:\n\n';

testRule(partyCase, {
    catches: {
        'the nominative': { text: `${declared}кому: »Отдел образования района«\n  - читать.\n`, says: 'нужно «Отделу образования района»' },
        'another declared case, before a colon': { text: `${declared}кому: »Отдела  образования района«:\n  - читать.\n` },
        'a joint addressee': { text: `${declared}кому: Школам\nкому: »Отдел образования района«\n  - читать.\n` },
        'an English text that declares a dative': {
            text: 'organization \\a: Sámi Council\n  dat: Sámi Councilii\n\nrecommendations: We ask:\n\nto: »Sámi Council«\n  - read.\n',
            says: 'should be “Sámi Councilii”',
        },
    },
    silent: {
        'the dative and a mention': `${declared}кому: Отделу образования района\nкому: \\отдел\n  - читать.\n`,
        'a longer name': `${declared}кому: Отдел образования района и школы\n  - читать.\n`,
        'no declared dative': 'организация \\отдел: Отдел образования\n\nрекомендации: Просят:\n\nкому: Отдел образования\n  - читать.\n',
        'a form that is a dative too': 'организация \\а: Академия\n  род: Академии\n  дат: Академии\n\nрекомендации: Просят:\n\nкому: Академии\n  - читать.\n',
    },
});
