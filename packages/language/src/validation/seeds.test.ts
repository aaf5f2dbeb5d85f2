import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { RezoWorkspace } from '../workspace.js';
import { asInEditor } from './testing/packs.js';

const shared = fileURLToPath(new URL('../../../../../shared/', import.meta.url));
const isThere = existsSync(`${shared}seeds`);
const workspace = new RezoWorkspace({ ...asInEditor, locale: 'ru' });

/** The lines of a seed; the first three digits of its name tell which. */
function seed(number: string): readonly string[] {
    const name = readdirSync(`${shared}seeds`).find(file => file.startsWith(number)) ?? '';
    return readFileSync(`${shared}seeds/${name}`, 'utf8').split('\n');
}

interface Found {
    readonly rule: unknown;
    readonly line: string;
    readonly words: string;
}

async function findingsIn(text: string): Promise<readonly Found[]> {
    const { diagnostics, document } = await workspace.open('file:///texts/seed.res', text);
    const lines = text.split('\n');
    return diagnostics.map(({ code, range }) => ({ rule: code, line: lines[range.start.line] ?? '', words: document.textDocument.getText(range) }));
}

/** A seed as it came, in one section without a role. */
function raw(number: string): string {
    return `резолюция: x\nтекст:\n${seed(number).join('\n')}`;
}

/** «1. Департаменту …:» above its duties, as the head that it is. */
function withAddressees(lines: readonly string[]): string {
    return lines.map(line => line.replace(/^\d\. (.*):$/u, 'кому: $1')).join('\n');
}

/** The rule, words of the line, and the words that are marked. */
const cited: Readonly<Record<string, readonly (readonly [rule: string, line: string, words: string])[]>> = {
    '000': [['space-after-punctuation', 'Конференция, обобщив', '.'], ['typography', 'Конференция, обобщив', 'г.г.']],
    '002': [
        ['cut-paragraph', 'Считая проблемы', 'образования'], ['cut-paragraph', '- «выращивание»', 'оценки'], ['item-ending', '- «выращивание»', 'оценки'],
        ['body-name', 'Участники конференции выделили', 'конференции'], ['long-item', '- «выращивание»', '«выращивание»'],
    ],
    '003': [
        ['cut-paragraph', 'Участники симпозиума рассмотрели', 'как'], ['cut-paragraph', '- осуществлять научно-методическое и информационное', 'оценки'],
        ['item-ending', '- осуществлять научно-методическое и информационное', 'оценки'], ['quotes-balanced', '- координации деятельности', '«'],
        ['dashes', 'в соответствии с приказом Минобрнауки', '-'], ['term-declared', '- координации деятельности', 'РСОКО'], ['term-declared', 'выполнение дорожной карты', 'КЦОКО'],
        ['item-fits-lead', '- организовать и провести в 2023', 'организовать'], ['item-fits-lead', '- способствовать обеспечению', 'способствовать'],
    ],
    '004': [
        ['space-after-punctuation', 'Цель августовской конференции', ','], ['space-after-punctuation', 'с 16 по 18 августа', ','], ['space-after-punctuation', 'работа в группах', '.'],
        ['doubled-words', 'Цель августовской конференции', 'учебный год'], ['dashes', 'Цель августовской конференции', '–'], ['dashes', 'Главная инициатива', '-'],
        ['quotes-balanced', 'На заседании прозвучало', '«'], ['item-fits-lead', '- исполнение муниципальных показателей', 'синхронизацию'], ['word-leftovers', 'На заседании прозвучало', '[bookmark: _GoBack]'],
        ['spelling', 'С 16 по 25 августа', 'организацийг'], ['spelling', 'В рамках конференциирассмотрены', 'конференциирассмотрены'],
        ['spelling', 'программы воспитания и социализации', 'актуализацияпрограммы'], ['spelling', 'стажировочные площадки', 'качестом'],
    ],
};

describe.skipIf(!isThere)('the real cases that the catalogue cites', () => {
    for (const [number, cases] of Object.entries(cited)) {
        it.each(cases)(`finds in ${number}: %s in “%s”`, async (rule, line, words) => {
            const found = (await findingsIn(raw(number))).filter(finding => finding.rule === rule && finding.line.includes(line));
            expect(found.map(finding => finding.words.slice(0, words.length))).toContain(words);
        });
    }

    it('finds the dates of 001 that the date in its heading does not hold', async () => {
        const lines = seed('001');
        const sentence = lines.find(line => line.startsWith('С 19 июля')) ?? '';
        const date = lines.find(line => /^\d+ августа/u.test(line)) ?? '';
        const found = await findingsIn(`резолюция: x\n\nмероприятие: ${sentence}\n  даты: ${date}\n`);
        expect(found.map(({ rule, words }) => [rule, words])).toContainEqual(['dates-agree', 'С 19 июля по 27 августа 2019']);
    });

    it('finds the duty that 001 gives to three addressees', async () => {
        const lines = seed('001');
        const from = lines.findIndex(line => line.startsWith('1. Департаменту'));
        const found = await findingsIn(`резолюция: x\n\nрекомендации: Участники рекомендуют:\n\n${withAddressees(lines.slice(from))}`);
        const repeated = found.filter(({ rule }) => rule === 'duplicate-recommendation').map(({ words }) => words.slice(0, 24));
        expect(repeated).toEqual(['содействовать реализации', 'обеспечить сопровождение']);
    });

    it('finds the duty that 003 gives to two addressees', async () => {
        const found = await findingsIn(readFileSync(`${shared}transcripts/seed-003.res`, 'utf8'));
        const repeated = found.filter(({ rule }) => rule === 'duplicate-recommendation').map(({ words }) => words.slice(0, 27));
        expect(repeated).toEqual(['обеспечить непрерывный рост']);
    });

    it('finds the institute of 003 under two names', async () => {
        const lines = seed('003').slice(0, 10).join('\n');
        const found = await findingsIn(`организация \\иро: ГУ ДПО «Институт развития образования Забайкальского края»\n\nрезолюция: x\nтекст:\n${lines}\n\n\\иро`);
        expect(found.filter(({ rule }) => rule === 'party-name').map(({ words }) => words)).toEqual(['ИРО Забайкальского края']);
    });
});

it.runIf(!isThere)('has no shared seeds here: the real cases are not checked', () => {
    expect(isThere).toBe(false);
});
