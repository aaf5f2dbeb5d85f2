import { testRule } from '../testing/test-rule.js';
import { itemFitsLead } from './item-fits-lead.js';

const list = (...items: readonly string[]): string => `рекомендации: Просят:\n\nкому: Школам\n${items.map(item => `  - ${item}\n`).join('')}`;
const english = (...items: readonly string[]): string => `recommendations: We ask:\n\nto: Schools\n${items.map(item => `  - ${item}\n`).join('')}`;

const named = (...items: readonly string[]): string => `выводы: На секциях определены задачи:\n${items.map(item => `  - ${item}\n`).join('')}`;

testRule(itemFitsLead, {
    catches: {
        'an infinitive among nouns': {
            text: list('дальнейшему определению рисков;', 'выявлению дефицитов;', '»организовать« и провести конференцию;', 'усилению связей.'),
            says: 'Пункт начинается с инфинитива, а остальные — с существительного',
        },
        'a noun among infinitives': { text: list('обеспечить доступ;', 'внести поправки;', '»Создание« фонда чтения;', 'не допускать очередей.'), says: 'The item begins with a noun' },
        'an adjective before the noun': list('привлечь родителей;', 'учесть опыт;', '»дальнейшее« развитие сети.'),
        'a finite verb': { text: list('обеспечить доступ;', 'провести смотр;', '»организуют« чтения;'), says: 'глагола в личной форме' },
        'verbs that end like nouns': list('разработать план;', 'рассмотреть вопрос;', 'признать опыт полезным;', '»создание« фонда.'),
        'a part below an item with a colon': list('Школам:', 'открыть зал;', 'обновить фонд;', '»поддержка« чтения.'),
        'a nested list': list('принять меры\n    - открыть зал;\n    - обновить фонд;\n    - »подготовка« плана.'),
        'an accusative in an item of nominatives': {
            text: named('создание новых мест;', 'исполнение показателей мотивирующего мониторинга, »синхронизацию« механизмов управления;', 'внедрение инноваций.'),
            says: 'Пункт начинается с именительного падежа, а «синхронизацию» стоит в винительном',
        },
        'an accusative behind an adjective': named('организация чтений, методическую »поддержку« школ;', 'издание сборника.'),
        'an English noun among infinitives': { text: english('to keep the data;', '»development« of a plan;', 'to publish it.'), says: 'begins with a noun, while the others begin with an infinitive' },
        'an English verb without “to”': { text: english('to keep the data;', 'to support the schools;', '»publish« the plan.'), says: 'a verb without “to”' },
        'an English -ing form': { text: english('keep the data;', 'ensure access;', '»developing« a plan.'), says: 'an -ing form' },
        'an English verb among nouns': english('the renewal of books;', 'the establishment of a fund;', '»ensure« access.'),
    },
    silent: {
        'nouns that end like infinitives': list('область охвата;', 'часть средств;', 'деятельность школ;', 'открыть зал;', 'сеть залов.'),
        'nouns that end like infinitives, among infinitives': list('открыть зал;', 'обновить фонд;', 'деятельность школ;', 'печать книг;', 'повести и рассказы.'),
        'a duty with its verb behind the noun': list('обеспечить доступ;', 'утвердить план;', 'контроль исполнения возложить на совет;', 'создание фонда поручить школам.'),
        'no majority': list('обеспечить доступ;', 'создание фонда;', 'утвердить план;', 'развитие сети.'),
        'two items': list('обеспечить доступ;', 'создание фонда.'),
        'a mention, an abbreviation, a number, a quotation': `школа \\ш: Школа\n\n${list('обеспечить доступ;', 'утвердить план;', '\\ш создание;', 'ГИС создание;', '5 занятий;', '„Создание“ фонда.')}`,
        'a clause before the duty': list('обеспечить доступ;', 'утвердить план;', 'учитывая мнение школ, открыть зал;', 'в целях развития сети открыть фонд.'),
        'what something else in the item governs': named(
            'создание центра, проводящего мониторинг, оценку и синхронизацию;', 'поддержка школ, включая подготовку, переподготовку кадров;',
            'подготовка программ, направленных на оценку, коррекцию;', 'развитие сети, позволяющее вести подготовку, оценку;', 'выход на сцену, арену;',
            'помощь учителю, директору, завучу;', 'решение ускорить работу, оценку дать позже;',
        ),
        'nominatives': named('исполнение показателей, синхронизация механизмов, организационная поддержка;', 'издание сборника.'),
        'accusatives under a lead that asks for them': 'решения: Собрание решило продолжить:\n  - исполнение показателей, синхронизацию механизмов;\n  - издание сборника.\n',
        'accusatives where the lead also has another verb': 'решения: Определены задачи и решено обеспечить:\n  - исполнение показателей, синхронизацию механизмов.\n',
        'nouns in several cases': list('создание фонда;', 'поддержка чтения;', 'реализации планов;', 'анализ.'),
        'English nouns beside -ing forms': english('developing a plan;', 'keeping the data;', 'the establishment of a fund.'),
        'an English clause before the duty': english('keep the data;', 'ensure access;', 'taking the plan into account, publish the data.'),
        'English words that may be verbs or nouns': english('keep the data;', 'ensure access;', 'support schools;', 'document the plan.'),
        'an English sentence': english('keep the data;', 'ensure access;', 'the adoption of the plan is urgent.'),
        'an English list of one form': english('to keep the data;', 'to support the schools;', 'to publish it.'),
    },
});
