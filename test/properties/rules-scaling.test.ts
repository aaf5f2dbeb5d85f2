/** No rule takes more than its share of a longer text: ten times the text, about ten times the cost, also in texts that nobody would write. */
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { RezoWorkspace, RuleTimings, usualRules } from '@rezo/language';
import { nodePacks } from '@rezo/lexicon/node';
import { languages } from '../bench/corpus/languages.mjs';
import { resolutionText } from '../bench/corpus/text.mjs';
import { processorTime } from './growth.js';

const packs = nodePacks(fileURLToPath(new URL('../../packages/language/src', import.meta.url)));

/** What takes less is told apart from nothing by chance alone. */
const noticeable = 4;
/** Linear is 10; quadratic would be 100. Collecting garbage and the noise of a busy machine lie between. */
const mostFactor = 32;

async function costs(text: string): Promise<ReadonlyMap<string, number>> {
    const least = new Map<string, number>();
    for (let round = 0; round < 3; round++) {
        const timings = new RuleTimings(processorTime);
        await new RezoWorkspace({ packs, ruleSets: usualRules('editor'), timings }).open('file:///texts/long.res', text);
        for (const { rule, milliseconds } of timings.all) least.set(rule, Math.min(milliseconds, least.get(rule) ?? Infinity));
    }
    return least;
}

/** One line after another, each of which some rule has to look at closely. */
function strange(lines: number): string {
    const kinds = [
        '  - «Кавычка (скобка и “еще одна',
        '  1. повтор повтор слово слово слово слово слово слово',
        '  а) МБУ ДО ЦДТ ШНОР и 12,5 - 13 г.г. №5',
        'текст: Совет от 5 мая 2025 г.,и 30.02.2025 ;',
        '\\нечто и \\нечто.род(что-то',
        'кому: Школам',
        'кому: Министерство просвещения Тверской области',
        'текст: Министерстве просвещения Томской области определены задачи:',
        '  - развитие сети, полную поддержку школ, синхронизацию;',
        '    срок: 31 сентября 2025 года',
        'рекомендаци: так',
        '',
    ];
    return `организация \\мп: Министерство просвещения Тверской области\n\nрезолюция: о школах\n\n${Array.from({ length: lines }, (_, index) => `${kinds[index % kinds.length] ?? ''}${index % 7 === 0 ? ` ${index}` : ''}`).join('\n')}\n`;
}

it.each([
    ['a resolution', (scale: number) => languages.res(resolutionText(1, scale))],
    ['a text of mistakes', (scale: number) => strange(scale * 40)],
])('every rule is linear in the length of %s', async (_, text) => {
    await costs(text(1));
    const [ten, hundred] = [await costs(text(10)), await costs(text(100))];
    const suspects = [...hundred].filter(([rule, milliseconds]) => milliseconds > noticeable * 4 && milliseconds > mostFactor * Math.max(ten.get(rule) ?? 0, noticeable / 4));
    // A rule that compares a phrase with at most so many others gets slower until a text has so many, and then no longer.
    const longer = suspects.length > 0 ? await costs(text(300)) : hundred;
    const tooSlow = suspects.flatMap(([rule, milliseconds]) => {
        const factor = (longer.get(rule) ?? 0) / milliseconds;
        return factor > 6 ? [`${rule}: ${milliseconds.toFixed(0)} ms, and for three times the text ${factor.toFixed(1)} times as much`] : [];
    });
    expect(tooSlow).toEqual([]);
}, 120_000);
