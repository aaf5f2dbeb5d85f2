import type { Problem } from '../input/problem.js';
import type { Messages } from './messages.js';

/** «1 файл», «2 файла», «5 файлов», «11 файлов», «21 файл». */
export function counted(count: number, one: string, few: string, many: string): string {
    const last = count % 10, lastTwo = count % 100;
    if (last === 1 && lastTwo !== 11) return `${count} ${one}`;
    return `${count} ${last >= 2 && last <= 4 && (lastTwo < 12 || lastTwo > 14) ? few : many}`;
}

const files = (count: number): string => counted(count, 'файл', 'файла', 'файлов');
/** «в 1 файле», «в 21 файле», «в 5 файлах». */
const inFiles = (count: number): string => counted(count, 'файле', 'файлах', 'файлах');
const errors = (count: number): string => counted(count, 'ошибка', 'ошибки', 'ошибок');
const meantBy = (meant: string | undefined): string => meant === undefined ? '' : ` Возможно, имелось в виду ${meant}?`;
const megabytes = (bytes: number): string => `${Math.round(bytes / 1024 / 1024)} МБ`;

const reasons: ReadonlyMap<string, string> = new Map([
    ['EACCES', 'нет прав'], ['EPERM', 'нет прав'], ['EROFS', 'диск доступен только для чтения'], ['ENOSPC', 'на диске нет места'],
    ['EISDIR', 'это папка'], ['ENOTDIR', 'на месте папки лежит файл'], ['EEXIST', 'на месте папки лежит файл'],
    ['ENAMETOOLONG', 'слишком длинное имя'], ['ELOOP', 'ссылки ходят по кругу'], ['EMFILE', 'открыто слишком много файлов'], ['EBUSY', 'файл занят другой программой'],
    ['ENOENT', 'нет такой папки'],
]);
const reason = (code: string): string => reasons.get(code) ?? code;

function problem(problem: Problem): string {
    switch (problem.kind) {
        case 'encoding': return `Файл не в UTF-8${problem.guess ? ` (похоже на ${problem.guess})` : ''}, строка ${problem.line}: сохраните его в UTF-8`;
        case 'size': return problem.bytes === undefined
            ? `Файл слишком велик: предел ${megabytes(problem.limit)}`
            : `Файл слишком велик: ${megabytes(problem.bytes)} при пределе ${megabytes(problem.limit)}`;
        case 'missing': return 'Такого файла нет';
        case 'dangling': return 'Ссылка ведет к файлу, которого нет';
        case 'forbidden': return 'Файл не читается: нет прав';
        case 'directory': return 'Это папка, а не файл';
        case 'loop': return 'Ссылки ходят по кругу';
        case 'system': return `Файл не читается: ${reason(problem.code)}`;
        case 'internal': return `Rezo не справился с этим файлом (сообщите об этом разработчикам): ${problem.detail}`;
    }
}

export const ru: Messages = {
    severity: { error: 'ошибка', warning: 'предупреждение', information: 'к сведению', hint: 'совет' },
    problem,
    reason,
    usage: {
        unknownCommand: (written, meant) => `Нет команды «${written}».${meantBy(meant)}`,
        noCommand: 'Какую команду выполнить?',
        unknownOption: (written, meant) => `Нет параметра ${written}.${meantBy(meant)}`,
        needsValue: (option, placeholder) => `Параметру ${option} нужно значение: ${option} ${placeholder}`,
        takesNoValue: option => `У параметра ${option} не бывает значения.`,
        notOneOf: (option, written, allowed, meant) => `${option}: «${written}» не подходит, можно ${allowed.join(', ')}.${meantBy(meant)}`,
        notANumber: (option, written) => `${option}: «${written}» — не целое число от 0.`,
        tooManyOperands: (command, first) => `rezo ${command} не знает, что делать с «${first}».`,
        seeHelp: command => `Справка: rezo ${command ? `${command} ` : ''}--help`,
        noFiles: paths => paths.length > 0 ? `Нет файлов .res здесь: ${paths.join(', ')}` : 'В этой папке нет файлов .res.',
        unmatched: pattern => `Образцу «${pattern}» не отвечает ни один файл .res.`,
        watchNeedsFiles: 'За стандартным вводом следить нельзя.',
    },
    check: {
        summary: totals => {
            const found = [
                ...(totals.problems > 0 ? [`${isOne(totals.problems) ? 'не прочитан' : 'не прочитано'} ${files(totals.problems)}`] : []),
                ...(totals.errors > 0 ? [errors(totals.errors)] : []),
                ...(totals.warnings > 0 ? [counted(totals.warnings, 'предупреждение', 'предупреждения', 'предупреждений')] : []),
            ];
            return `${checked(totals.files)}: ${found.length > 0 ? found.join(', ') : 'замечаний нет'}`;
        },
        fixed: (fixes, changed, isDryRun) => isDryRun
            ? `Можно исправить ${counted(fixes, 'замечание', 'замечания', 'замечаний')} в ${inFiles(changed)}`
            : `Исправлено ${counted(fixes, 'замечание', 'замечания', 'замечаний')} в ${inFiles(changed)}`,
        fixable: findings => `${counted(findings, 'замечание можно', 'замечания можно', 'замечаний можно')} исправить командой rezo check --fix`,
        tooManyWarnings: (warnings, allowed) => `Слишком много предупреждений: ${warnings}, допускается ${allowed}.`,
    },
    baseline: {
        written: (path, findings) => `Записан ${path}: ${counted(findings, 'известное замечание', 'известных замечания', 'известных замечаний')}`,
        unused: path => `Чтобы он учитывался, укажите его в rezo.config.json под именем "baseline" или добавьте --baseline ${path}`,
        settled: findings => `Больше нет ${counted(findings, 'известного замечания', 'известных замечаний', 'известных замечаний')}; rezo check --prune-baseline уберет их из списка`,
        pruned: (path, removed, left) => removed === 0
            ? `${path}: убирать нечего, известных замечаний ${left}`
            : `${path}: убрано ${counted(removed, 'замечание', 'замечания', 'замечаний')}, осталось ${left}`,
        none: 'Нет файла известных замечаний: укажите его в rezo.config.json под именем "baseline" или добавьте --baseline ФАЙЛ',
        missing: 'Такого файла известных замечаний нет: его записывает rezo check --write-baseline',
        malformed: 'Это не файл известных замечаний Rezo: восстановите его или удалите и выполните rezo check --write-baseline',
        newer: 'Этот файл известных замечаний записан более новой версией Rezo: обновите Rezo',
        outside: 'В настройках указан файл известных замечаний вне их папки; чтобы записать его туда, добавьте --baseline ФАЙЛ',
        cannotGoWith: (change, option) => `${change} нельзя сочетать с ${option}.`,
    },
    timing: { head: ['Правило', 'мс', 'Доля', 'Замечания'], milliseconds: count => count.toFixed(1).replace('.', ','), percent: share => `${Math.round(share * 100)} %` },
    report: {
        title: 'Замечания Rezo', show: 'Показать', kinds: { error: 'ошибки', warning: 'предупреждения', information: 'сведения', hint: 'советы' }, place: (line, column) => `строка ${line}, столбец ${column}`, fix: 'Правка:',
        oneOutput: 'В стандартный вывод идет только один отчет: остальным укажите файл, например --report sarif=rezo.sarif.',
        written: path => `Записан ${path}`,
    },
    watch: { waiting: 'Слежу за изменениями; Ctrl-C — выход.', changed: time => `${time} изменено` },
    build: {
        unchanged: 'без изменений',
        left: (path, count) => `${path} не опубликован: ${errors(count)} (с --draft публикуется и так)`,
        summary: ({ resolutions, files: sources, written, unchanged, registries, left, out, seconds }) => {
            const rest = [
                ...(unchanged > 0 ? [`без изменений ${unchanged}`] : []),
                ...(registries > 0 ? [counted(registries, 'реестр', 'реестра', 'реестров')] : []),
                ...(left > 0 ? [`${isOne(left) ? 'пропущен' : 'пропущено'} ${files(left)}`] : []),
            ];
            return `В ${out} ${counted(resolutions, 'резолюция', 'резолюции', 'резолюций')} из ${counted(sources, 'файла', 'файлов', 'файлов')}: ${isOne(written) ? 'записан' : 'записано'} ${files(written)}${rest.map(part => `, ${part}`).join('')}; ${seconds.toFixed(2).replace('.', ',')} с`;
        },
        outside: path => `${path}: ссылка уводит из выходной папки, туда ничего не записано.`,
        cannotWrite: (path, why) => `${path}: записать нельзя: ${why}.`,
    },
    format: {
        formatted: path => `${path} отформатирован`,
        wouldChange: path => `${path} не отформатирован`,
        summary: ({ files: total, changed, checkOnly, problems }) => `${files(total)}: ${changed === 0 ? 'все отформатированы' : `${checkOnly ? 'нужно отформатировать' : 'отформатировано'} ${changed}`}${problems > 0 ? `, не прочитано ${problems}` : ''}`,
    },
    explain: {
        noRule: 'Какое правило объяснить? Список правил: rezo rules.',
        unknown: (written, meant) => `Правила «${written}» нет.${meant === undefined ? ' Список правил: rezo rules.' : meantBy(meant)}`,
        facts: (severity, fixable) => `важность: ${ru.severity[severity]}; ${fixable ? 'правка есть' : 'правки нет'}`,
    },
    rules: { head: ['Правило', 'Важность', 'Правка', 'Что находит'], fixable: 'есть', off: 'отключено' },
    created: {
        exists: path => `${path} уже есть; --force его перезапишет.`,
        written: path => `${path} записан`,
        next: path => `Дальше: rezo check ${path} && rezo build ${path}`,
    },
    schemaWritten: path => `${path} записан`,
    help: {
        usage: 'Вызов', commands: 'Команды', options: 'Параметры', examples: 'Примеры', environment: 'Переменные среды',
        about: 'Rezo проверяет и публикует резолюции, написанные в файлах .res.',
        more: 'Подробнее о команде: rezo help КОМАНДА',
        exitCodes: 'Коды возврата: 0 — чисто, 1 — есть ошибки, 2 — неверный вызов либо файл не прочитан или не записан.',
        paths: 'PATH — файл, папка или образец имени в кавычках; «-» — стандартный ввод; если не указан, текущая папка.\nВ папках пропускаются node_modules, имена с точкой в начале и то, что названо в .gitignore.',
        variables: [
            ['LC_ALL, LC_MESSAGES, LANG', 'язык сообщений, если нет --locale'],
            ['NO_COLOR, FORCE_COLOR', 'без цвета или всегда с цветом'],
            ['REZO_WORKERS', 'число рабочих потоков; 0 — без них'],
        ],
        globalOptions: { help: 'показать эту справку', version: 'показать версию', locale: 'язык сообщений; без него замечания — на языке документа' },
        of: {
            check: {
                summary: 'найти ошибки',
                text: ['Проверяет файлы и показывает каждое замечание вместе со строкой.'],
                options: {
                    format: 'отчет в стандартный вывод; без параметра — для людей',
                    json: 'то же, что --format json',
                    report: 'отчет, можно несколько: pretty, compact, json, sarif, junit, github, gitlab, html',
                    fix: 'применить все надежные правки; сообщить, что осталось',
                    'fix-dry-run': 'показать, что изменит --fix, и ничего не менять',
                    baseline: 'замечания из этого файла известны: о них не сообщать и их не исправлять',
                    'write-baseline': 'запомнить все замечания как известные (обычно в rezo.baseline.json)',
                    'prune-baseline': 'забыть известные замечания, которых больше нет; новые не добавляются',
                    'max-warnings': 'код 1, если предупреждений больше',
                    quiet: 'только ошибки; если их нет — ничего',
                    timing: 'показать, сколько времени берет каждое правило (в поток ошибок)',
                    watch: 'остаться и проверять то, что меняется',
                    config: 'настройки для всех файлов',
                },
                examples: [['rezo check', 'все файлы .res ниже этой папки'], ['rezo check итоги.res --max-warnings 0', 'предупреждения тоже не проходят'], ['cat итоги.res | rezo check - --json', 'стандартный ввод']],
            },
            build: {
                summary: 'опубликовать в HTML и JSON',
                text: ['Публикует каждую резолюцию одной самостоятельной страницей и одним документом JSON.', 'Файл с ошибками пропускается с сообщением, если не указан --draft. Файлы, которые не изменились бы, сохраняют свое время.'],
                options: {
                    out: 'выходная папка (по умолчанию out)',
                    format: 'один или оба, через запятую (по умолчанию html,json)',
                    css: 'фирменный стиль поверх собственного',
                    draft: 'публиковать и файлы с ошибками',
                    json: 'сообщить о сделанном в JSON',
                    watch: 'остаться и публиковать то, что меняется',
                    config: 'настройки для всех файлов',
                },
                examples: [['rezo build', 'все ниже этой папки в out/'], ['rezo build акты -o сайт --format html', 'только страницы'], ['rezo build итоги.res --css стиль.css', 'в фирменном стиле']],
            },
            format: {
                summary: 'поправить отступы, маркеры и номера',
                text: ['Приводит файлы к единому виду; печатаемые слова не меняются.', 'С «-» текст выводится в стандартный вывод.'],
                options: { check: 'ничего не менять; код 1, если есть что менять', config: 'настройки для всех файлов' },
                examples: [['rezo format', 'все файлы .res ниже этой папки'], ['rezo format --check', 'для непрерывной проверки']],
            },
            new: {
                summary: 'начать резолюцию по образцу',
                text: ['Записывает заготовку с сегодняшней датой; FILE по умолчанию resolution.res, «-» — стандартный вывод.'],
                options: { language: 'язык заготовки (по умолчанию язык сообщений)', kind: 'для чего она (по умолчанию conference)', force: 'перезаписать существующий файл' },
                examples: [['rezo new', 'resolution.res'], ['rezo new акты/вода.res -k meeting', 'решение собрания']],
            },
            explain: {
                summary: 'объяснить правило проверки', text: ['Рассказывает, что находит правило и почему это важно, с плохим и хорошим примером, и чего оно не может знать.'],
                options: { json: 'для программ' }, examples: [['rezo explain item-ending', 'описание одного правила']],
            },
            rules: { summary: 'перечислить правила проверки', text: ['Перечисляет правила, их важность и наличие автоматической правки.'], options: { json: 'для программ', config: 'настройки для всех файлов' }, examples: [['rezo rules', 'таблица']] },
            lsp: {
                summary: 'работать с редактором по протоколу LSP',
                text: ['Запускает языковой сервер на стандартном вводе и выводе; его запускает редактор, а не человек.', 'Как настроить Neovim, Helix, Zed и другие редакторы: docs/editors.ru.md.'],
                options: { stdio: 'стандартный ввод и вывод; так и без этого параметра' }, examples: [['rezo lsp --stdio', 'что запускает редактор']],
            },
            schema: { summary: 'вывести JSON Schema публикуемых данных', text: ['Выводит JSON Schema (draft 2020-12), которой отвечает каждый документ JSON;', 'со словом config — схему rezo.config.json, со словом report — схему check --format json.'], options: { out: 'записать в файл' }, examples: [['rezo schema --out resolution.schema.json', '']] },
        },
    },
};

/** «Проверен 1 файл», «Проверено 5 файлов». */
function checked(count: number): string {
    return `${isOne(count) ? 'Проверен' : 'Проверено'} ${files(count)}`;
}

/** Whether the verb stands in the singular: 1, 21, 101. */
function isOne(count: number): boolean {
    return count % 10 === 1 && count % 100 !== 11;
}
