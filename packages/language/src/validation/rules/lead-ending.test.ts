import { testRule } from '../testing/test-rule.js';
import { leadEnding } from './lead-ending.js';

testRule(leadEnding, {
    catches: {
        'a phrase without a mark': { text: 'вопросы: Участники »обсудили«\n  - пополнение фондов;\n  - чтение.\n', says: 'Фраза перед списком кончается без знака' },
        'a phrase in its own paragraph': 'рекомендации: Просят:\n\nкому: Школам\n  продолжить работу »по«\n  - открытию залов;\n  - обмену книгами.\n',
        'a promise that ends with a stop': { text: 'decisions: The Conference recommends the following».«\n  - buy books;\n  - open rooms.\n', says: 'ends with a full stop' },
        'an English promise': 'decisions: The Conference adopts the following »measures«\n  - to buy books;\n  - to open rooms.\n',
        'an item above its sub-items': 'решения: Решили:\n  1. читать »книги«\n    а) вслух;\n    б) про себя;\n  2. писать.\n',
        'a phrase that ends with a quotation': 'вопросы: Участники форума ‹Музей и »школа›« \n  - открыли залы;\n  - обсудили доклады.\n'.replace(' \n', '\n'),
        'as follows': 'decisions: The Conference resolves as »follows«\n  - to buy books;\n  - to open rooms.\n',
    },
    silent: {
        'a colon': 'вопросы: Обсуждали:\n  - фонды;\n  - чтение.\n',
        'a colon in bold': 'рекомендации: Участники **рекомендуют:**\n  - читать;\n  - писать.\n',
        'the comma of the United Nations': 'preamble: The Conference,\n  - recalling its resolution,\n  - noting the report,\n',
        'items that are sentences': 'решения: Съезд решил многое\n  1. Читать книги.\n  2. Писать книги.\n',
        'a heading and a list without marks': 'вопросы: Повестка дня\n  - фонды\n  - чтение\n',
        'a heading in bold': 'вопросы:\n\n**Повестка дня**\n\n  - фонды;\n  - чтение.\n',
        'a heading in capitals': 'вопросы: ПОВЕСТКА ДНЯ\n  - фонды;\n  - чтение.\n',
        'a sentence before the list': 'вопросы: Съезд прошел в мае. Обсудили многое.\n  - фонды;\n  - чтение.\n',
        'an English phrase that goes on': 'decisions: The Conference calls on the councils to\n  a) buy books;\n  b) open rooms.\n\nIt calls upon\n\n  - all schools;\n  - all towns.\n',
        'a paragraph between two items': 'решения: Решили:\n  1. читать;\n\nа именно книги\n\n  2. писать;\n  3. петь.\n',
        'the title of an annex': 'приложение: Перечень книг\n  - стихи;\n  - проза.\n',
        'a question': 'вопросы: Что обсуждали?\n  - фонды;\n  - чтение.\n',
        'an English colon': 'topics: We discussed:\n  - the books;\n  - the rooms.\n',
    },
    fixes: {
        'no mark': { before: 'вопросы: Участники **обсудили**\n  - фонды;\n  - чтение.\n', after: 'вопросы: Участники **обсудили**:\n  - фонды;\n  - чтение.\n' },
        'a full stop': { before: 'решения: Решили следующее.\n  - читать;\n  - писать.\n', after: 'решения: Решили следующее:\n  - читать;\n  - писать.\n' },
    },
});
