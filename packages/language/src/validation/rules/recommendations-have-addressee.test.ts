import { testRule } from '../testing/test-rule.js';
import { recommendationsHaveAddressee } from './recommendations-have-addressee.js';

testRule(recommendationsHaveAddressee, {
    catches: {
        'items before the first addressee': {
            text: 'рекомендации: Просят:\n  - »читать;«\n  - писать.\n\nкому: Школам\n  - петь.\n',
            says: 'Пункт стоит до первого «кому»',
        },
        'items of an area': 'recommendations: We ask:\n\narea: Schools\n  - »read.«\n\nto: Schools\n  - write.\n',
        'items before the first area': 'recommendations: We ask:\n  1. »read.«\n\narea: Schools\n\nto: Schools\n  2. write.\n',
        'the item without an addressee of its own': 'рекомендации: Просят:\n  1. Поручить секретариату.\n    адресат: секретариат\n  2. »Читать.«\n\nкому: Школам\n  3. петь.\n',
        'items before the first area in Russian': 'рекомендации: Просят:\n  1. »читать.«\n\nнаправление: Школы\n\nкому: Школам\n  2. писать.\n',
        'English items before the first addressee': 'recommendations: We ask:\n  - »read;«\n  - write.\n\nto: Schools\n  - sing.\n',
    },
    silent: {
        'a section without addressees': 'рекомендации: Просят:\n  - читать;\n  - писать.\n',
        'items under addressees': 'recommendations: We ask:\n\nto: Schools\n  - read.\n\nto: Others\n  - write.\n',
        'items that name their addressees': 'рекомендации: Просят:\n  1. Поручить секретариату.\n    адресат: секретариат\n\nкому: Школам\n  2. петь.\n',
        'considerations before the enacting phrase': 'рекомендации: Учитывая\n  - рост интереса,\n  - просьбы школ,\n\nучастники просят:\n\nкому: Школам\n  - петь.\n',
        'decisions of the body itself before those for others': 'решения: Решили:\n  1. Одобрить отчет.\n\nкому: Школам\n  2. петь.\n',
        'another section': 'topics: We spoke of\n  - books.\n\nrecommendations: We ask:\n\nto: Schools\n  - read.\n',
        'an English section without addressees': 'recommendations: We ask:\n  - read;\n  - write.\n',
    },
});
