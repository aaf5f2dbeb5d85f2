import { describe, expect, test } from 'vitest';
import { globalOptions } from '../arguments.js';
import { commandNames } from '../command-names.js';
import { commands } from '../command-table.js';
import { commandHelp, mainHelp } from '../help.js';
import { locales } from '../locale.js';
import { messagesFor } from './index.js';
import { counted } from './ru.js';

test.each([[0, 'файлов'], [1, 'файл'], [2, 'файла'], [4, 'файла'], [5, 'файлов'], [11, 'файлов'], [12, 'файлов'], [14, 'файлов'], [21, 'файл'], [22, 'файла'], [111, 'файлов'], [101, 'файл']])('%i %s', (count, word) => {
    expect(counted(count, 'файл', 'файла', 'файлов')).toBe(`${count} ${word}`);
});

test('summaries agree with their numbers', () => {
    const ru = messagesFor('ru').check.summary, en = messagesFor('en').check.summary;
    expect(ru({ files: 1, errors: 0, warnings: 0, problems: 0 })).toBe('Проверен 1 файл: замечаний нет');
    expect(ru({ files: 5, errors: 2, warnings: 1, problems: 0 })).toBe('Проверено 5 файлов: 2 ошибки, 1 предупреждение');
    expect(ru({ files: 21, errors: 0, warnings: 11, problems: 3 })).toBe('Проверен 21 файл: не прочитано 3 файла, 11 предупреждений');
    expect(en({ files: 1, errors: 1, warnings: 2, problems: 0 })).toBe('1 file checked: 1 error, 2 warnings');
    expect(en({ files: 2, errors: 0, warnings: 0, problems: 0 })).toBe('2 files checked: no problems');
});

describe.each(locales)('help in %s', locale => {
    const messages = messagesFor(locale);

    test('explains every option of every command, and no other', () => {
        for (const name of commandNames) expect(Object.keys(messages.help.of[name].options)).toEqual(Object.keys(commands[name].options));
        expect(Object.keys(messages.help.globalOptions).sort()).toEqual(Object.keys(globalOptions).sort());
    });

    test('fits into a terminal of 120 columns and has no ragged ends', () => {
        for (const text of [mainHelp(messages), ...commandNames.map(name => commandHelp(name, messages))]) {
            for (const line of text.split('\n')) {
                expect(line).toBe(line.trimEnd());
                expect(line.length).toBeLessThanOrEqual(125);
            }
        }
    });
});
