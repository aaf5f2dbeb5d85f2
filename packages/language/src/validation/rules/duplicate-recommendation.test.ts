import { testRule } from '../testing/test-rule.js';
import { duplicateRecommendation } from './duplicate-recommendation.js';

const tail = 'реализации Концепции развития системы воспитания детей и молодежи в культурной среде Тверской области';
const half = 'открыть читальные залы после уроков для детей и родителей всех сел';
const two = (first: string, second: string): string => `рекомендации: Просят:\n\nкому: Школам\n  - читать;\n  - ${first};\n\nкому: Вузам\n  - ${second}.\n`;

testRule(duplicateRecommendation, {
    catches: {
        'half of the words where the house asks for no more': { text: two(`${half} и тотчас же открыть во всех школах области и города кабинеты чтения`, `»создать условия, чтобы ${half}.«`).replace('.«.', '.«'), options: { similarity: 40 } },
        'the same words': { text: two('открыть читальные залы после уроков', '»открыть читальные залы после уроков.«').replace('.«.', '.«'), says: 'Почти то же поручено другому адресату: «открыть' },
        'another beginning': two(`содействовать ${tail}`, `»создать условия для ${tail}.«`).replace('.«.', '.«'),
        'three addressees': `${two(`содействовать ${tail}`, `»создать условия для ${tail}.«`).replace('.«.', '.«')}\nкому: Музеям\n  - »обеспечить сопровождение музеев по ${tail}.«\n`,
        'an English duty': 'recommendations: We ask:\n\nto: Schools\n  - open the rooms in the evening;\n\nto: Councils\n  - »Open the rooms in the evening.«\n',
        'an English duty with another beginning': 'recommendations: We ask:\n\nto: Schools\n  - support the renewal of the reading rooms of all rural districts in the evening;\n\nto: Councils\n  - »promote the renewal of the reading rooms of all rural districts in the evening.«\n',
        'an English duty of three': 'recommendations: We ask:\n\nto: Schools\n  - open the rooms in the evening.\n\nto: Councils\n  - »open the rooms in the evening.«\n\nto: Museums\n  - »open the rooms in the evening.«\n',
    },
    silent: {
        'what is not word for word where the house asks for that': { text: two(`содействовать ${tail}`, `создать условия для ${tail}`), options: { similarity: 100 } },
        'different duties': two('открыть залы в рамках реализации национального проекта ‹Образование›', 'закрыть дворы в рамках реализации национального проекта ‹Образование›'),
        'a short one': two('читать книги', 'читать книги'),
        'one addressee': 'рекомендации: Просят:\n\nкому: Школам\n  - открыть читальные залы после уроков;\n  - открыть читальные залы после уроков.\n',
        'joint addressees': 'рекомендации: Просят:\n\nкому: Школам\nкому: вузам\n  - открыть читальные залы после уроков.\n',
        'two resolutions': 'резолюция: о книгах\n\nрекомендации: Просят:\n\nкому: Школам\n  - открыть читальные залы после уроков.\n\nрезолюция: о залах\n\nрекомендации: Просят:\n\nкому: Вузам\n  - открыть читальные залы после уроков.\n',
        'a small part of long duties': two(`открыть залы, пополнить фонды, обучить учителей, провести конкурс, издать сборник, собрать сведения и содействовать ${tail.slice(0, 60)}`, `построить дома, посадить сады, починить мосты, вымыть окна, покрасить стены, убрать дворы для ${tail.slice(0, 60)}`),
        'different English duties': 'recommendations: We ask:\n\nto: Schools\n  - open the rooms in the evening.\n\nto: Councils\n  - fund the repair of roofs.\n',
        'a short English one': 'recommendations: We ask:\n\nto: Schools\n  - read books.\n\nto: Councils\n  - read books.\n',
        'one English addressee': 'recommendations: We ask:\n\nto: Schools\n  - open the rooms in the evening;\n  - open the rooms in the evening.\n',
    },
});
