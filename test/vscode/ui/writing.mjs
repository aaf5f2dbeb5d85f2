/** Whole resolutions written by what is offered, in both dialects, and the file that comes of it. */
import assert from 'node:assert';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { until } from './tools.mjs';

/** Writes a resolution by its offers; what is read in the file afterwards is all that is in it. */
async function written(w, name, picture, typed, expected) {
    const file = path.join(w.folder, name);
    writeFileSync(file, '');
    await w.openFile(name);
    await w.see('.statusbar-item >> text=/0 recommendations/');
    await w.page.locator('.view-lines').first().click();
    const { keyboard } = w.page;
    const offered = async ([letters, offer], key) => {
        await w.write(letters);
        await w.accept(offer, key);
    };
    const filled = async values => {
        for (const value of values) {
            await w.write(value);
            await keyboard.press('Tab');
        }
    };
    const nothing = async () => {
        await sleep(700);
        assert.strictEqual(await w.page.locator('.suggest-widget.visible').count(), 0, 'nothing is offered inside prose');
    };
    await offered(typed.imported);
    await w.accept(typed.imported[2]);
    await w.write('\n\n');
    await offered(typed.resolution);
    await w.write(typed.resolution[2]);
    await nothing();
    await keyboard.press('Tab');
    await w.accept(typed.status, 'Tab');
    await filled(typed.values);
    await offered(typed.event);
    await filled(typed.event[2]);
    await offered(typed.recommendations);
    await sleep(500);
    await keyboard.press('Tab');
    await offered(typed.mention);
    await keyboard.press('Tab');
    await offered(typed.opening);
    await w.write(typed.item[0]);
    await nothing();
    // The item ends with the mark of its snippet: Enter before it leaves it, and takes another along.
    await w.write(typed.item[1]);
    await keyboard.press('Enter');
    await sleep(700);
    await w.write(typed.next);
    await keyboard.press('Enter');
    await sleep(700);
    await keyboard.press('Enter');
    await sleep(1000);
    await offered(typed.to);
    await sleep(500);
    await w.write(typed.to[2]);
    await keyboard.press('Tab');
    await w.write(typed.to[3]);
    await sleep(700);
    await w.shoot(picture);
    await keyboard.press('Escape');
    await w.run('File: Save');
    await until(() => readFileSync(file, 'utf8') !== '');
    assert.strictEqual(readFileSync(file, 'utf8').trimEnd(), expected);
    await w.run('View: Close Editor');
    rmSync(file);
}

export const writingChecks = {
    'a resolution is written from its first letter to its last, in Russian': w => written(w, 'набор.res', '24-written', {
        imported: ['подк', 'подключить', 'реестр.res'],
        resolution: ['рез', 'резолюция', 'съезда библиотекарей по'],
        status: 'проект', values: ['г. Тверь', '14.03.2025'],
        event: ['мер', 'мероприятие', ['Съезд прошел в Твери.', 'съезд', 'II', 'Читающая школа', '14 марта 2025 года']],
        recommendations: ['рек', 'рекомендации'], mention: ['\\отд', 'отдел'],
        opening: ['выд', 'выделить'], item: [' средства по', ' плану'], next: 'купить книги', to: ['ком', 'кому', 'Школам', 'читать'],
    }, `подключить: реестр.res

резолюция: съезда библиотекарей по
  статус: проект
  место: г. Тверь
  дата: 14.03.2025

мероприятие: Съезд прошел в Твери.
  вид: съезд
  порядок: II
  тема: Читающая школа
  даты: 14 марта 2025 года

рекомендации: Участники конференции **рекомендуют**:

кому: \\отдел
  - выделить средства по плану;
  - купить книги;

кому: Школам
  - читать;`),

    'and in English': w => written(w, 'written.res', '25-written-in-english', {
        imported: ['use', 'use', 'реестр.res'],
        resolution: ['reso', 'resolution', 'of the Congress of Librarians on pri'],
        status: 'draft', values: ['Upper Oakham', '14 March 2025'],
        event: ['eve', 'event', ['The Congress met in Upper Oakham.', 'congress', 'second', 'The Reading School', '14 March 2025']],
        recommendations: ['recom', 'recommendations'], mention: ['\\отд', 'отдел'],
        opening: ['enc', 'encourage'], item: [' libraries to', ' open'], next: 'buy books', to: ['to', 'to', 'Schools', 'read'],
    }, `use: реестр.res

resolution: of the Congress of Librarians on pri
  status: draft
  place: Upper Oakham
  date: 14 March 2025

event: The Congress met in Upper Oakham.
  kind: congress
  ordinal: second
  theme: The Reading School
  dates: 14 March 2025

recommendations: The Conference **recommends**:

to: \\отдел
  - encourage libraries to open;
  - buy books;

to: Schools
  - read;`),

    async 'the data of an item stand below it, and the next item goes on behind them'(w) {
        for (const [begun, deadline, responsible, last, expected] of [
            ['решения: Собрание решило:\n  1. Прочесть', ['сро', 'срок'], ['отв', 'ответственный'], 'Купить.', 'решения: Собрание решило:\n  1. Прочесть;\n    срок: 2027\n    ответственный: секретарь\n  2. Купить.'],
            ['decisions: The Board:\n  - thanks', ['dead', 'deadline'], ['resp', 'responsible'], 'ends.', 'decisions: The Board:\n  - thanks;\n    deadline: 2027\n    responsible: секретарь\n  - ends.'],
        ]) {
            const file = path.join(w.folder, 'данные.res');
            const { keyboard } = w.page;
            writeFileSync(file, begun);
            await w.openFile('данные.res');
            await w.page.locator('.view-lines').first().click();
            await keyboard.press('Control+End');
            await w.write(';\n');
            await sleep(700);
            // The marker gives way to data.
            for (const key of ['Shift+Home', 'Delete']) await keyboard.press(key);
            for (const [[letters, offer], value] of [[deadline, '2027'], [responsible, 'секретарь']]) {
                await w.write(letters);
                await w.accept(offer);
                await sleep(700);
                await w.write(value);
                await keyboard.press('Escape');
                await keyboard.press('Enter');
                await sleep(700);
            }
            await w.write(`${expected.includes('2. ') ? '2.' : '-'} ${last}`);
            await keyboard.press('Escape');
            await w.run('File: Save');
            await until(() => readFileSync(file, 'utf8').includes(last));
            assert.strictEqual(readFileSync(file, 'utf8').trimEnd(), expected);
            await w.run('View: Close Editor');
            rmSync(file);
        }
    },
};
