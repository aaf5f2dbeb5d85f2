import { testRule } from '../testing/test-rule.js';
import { voteAddsUp } from './vote-adds-up.js';

testRule(voteAddsUp, {
    catches: {
        'a unanimous vote with votes against': { text: 'резолюция: о книгах\n  голосование: »единогласно (за 120, против 3)«\n', says: 'названо единогласным, но против — 3' },
        'an adopted resolution with more against': {
            text: 'resolution: on books\n  status: adopted\n  vote: »for 3, against 120«\n',
            says: '120 voted against and 3 for it',
        },
        'an approved one': 'резолюция: о книгах\n  статус: утверждена\n  голосование: »за 0, против 1, воздержались 5«\n',
        'an adopted Russian resolution with more against': 'резолюция: о книгах\n  статус: принята\n  голосование: »за 3, против 120«\n',
        'an English unanimous vote with votes against': 'resolution: on books\n  vote: »unanimous (for 120, against 3)«\n',
        'an approved English one': 'resolution: on books\n  status: approved\n  vote: »for 0, against 1, abstained 5«\n',
    },
    silent: {
        'a vote that adds up': 'резолюция: о книгах\n  статус: принята\n  голосование: за 120, против 3, воздержались 5\n',
        'a unanimous vote with abstentions': 'resolution: on books\n  status: adopted\n  vote: unanimous, for 31, against none, abstained 4\n',
        'a rejected resolution': 'резолюция: о книгах\n  статус: отклонена\n  голосование: за 3, против 120\n',
        'a rejected resolution that more were for': 'resolution: on books\n  status: rejected\n  vote: for 60, against 40\n',
        'as many for as against': 'резолюция: о книгах\n  статус: принята\n  голосование: за 10, против 10\n',
        'a vote that cannot be read': 'resolution: on books\n  status: adopted\n  vote: against all\n',
    },
});
