import { grammaticalCases } from '@rezo/language';
import { expect, it } from 'vitest';
import { nodePacks } from '../node/index.js';

const morphology = await nodePacks(import.meta.dirname).load('morphology', 'ru');

/** `лемма: падеж и число`, each once. */
const readings = (word: string): readonly string[] =>
    [...new Set(morphology?.readings(word).map(reading => `${reading.lemma}: ${reading.case} ${reading.number}`))].sort();

it.each([
    ['министерство', ['министерство: acc singular', 'министерство: nom singular']],
    ['Министерству', ['министерство: dat singular']],
    ['администрации', ['администрация: acc plural', 'администрация: dat singular', 'администрация: gen singular', 'администрация: loc singular', 'администрация: nom plural']],
    ['комитетом', ['комитет: ins singular']],
    ['музеи', ['музей: acc plural', 'музей: nom plural']],
    ['учреждений', ['учреждение: gen plural']],
    ['дворце', ['дворец: loc singular']],
    ['областью', ['область: ins singular']],
    ['времени', ['время: dat singular', 'время: gen singular', 'время: loc singular']],
    ['учащимся', ['учащийся: dat plural', 'учащийся: ins singular']],
    ['областной', ['областной: acc singular', 'областной: dat singular', 'областной: gen singular', 'областной: ins singular', 'областной: loc singular', 'областной: nom singular']],
    ['научно-методическому', ['научно-методический: dat singular']],
    ['Счётную', ['счетный: acc singular']],
    ['Тверью', ['тверь: ins singular']],
])('reads «%s»', (word, expected) => {
    expect(readings(word)).toEqual(expected);
});

it.each(['', 'бюро', 'жюри', 'детям', 'людям', 'школа-интернат', 'СОШ', 'рекомендуют', 'ъыхрщшц', 'council', 'при'])('has no reading of «%s», and so nobody is sure of it', word => {
    expect(readings(word)).toEqual([]);
    expect(morphology?.forms(word)).toEqual(new Set());
});

it('knows all forms of a word from any of them', () => {
    expect([...morphology?.forms('районному') ?? []].sort()).toEqual(['районная', 'районного', 'районное', 'районной', 'районном', 'районному', 'районною', 'районную', 'районные', 'районный', 'районным', 'районными', 'районных']);
    expect(morphology?.forms('историко-краеведческие')).toContain('историко-краеведческого');
});

it('puts a name into each case', () => {
    expect(grammaticalCases.map(each => morphology?.decline('Областная детская библиотека имени Пушкина', each))).toEqual([
        'Областная детская библиотека имени Пушкина', 'Областной детской библиотеки имени Пушкина', 'Областной детской библиотеке имени Пушкина',
        'Областную детскую библиотеку имени Пушкина', 'Областной детской библиотекой имени Пушкина', 'Областной детской библиотеке имени Пушкина',
    ]);
});

it.each(['', 'в Москву', 'Министерства просвещения', 'Комитет и совет', 'Школа-интернат', 'ИНСТИТУТ', 'Большой школа'])('does not decline «%s»', name => {
    expect(morphology?.decline(name, 'dat')).toBeUndefined();
});
