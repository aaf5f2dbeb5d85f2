import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dialects } from '../dialects/index.js';
import { parseChoice, parseEventMode, parseNumbering, parseStatus } from './closed-set.js';

/** Any UTF-16 units, halves of surrogate pairs too. */
const anyText = fc.array(fc.integer({ min: 0, max: 0xFFFF }), { maxLength: 20 }).map(units => String.fromCharCode(...units));

describe('closed sets', () => {
    test.each([['проект', 'draft'], [' Принята ', 'adopted'], ['УТВЕРЖДЕНА', 'approved'], ['withdrawn', 'withdrawn'], ['про\u00ADект', 'draft']])('status %j', (text, value) => {
        expect(parseStatus(text)).toEqual({ ok: true, value, remarks: [] });
    });
    test.each([['очно', 'in-person'], ['in person', 'in-person'], ['in\u00A0 person', 'in-person'], ['In-person', 'in-person'], ['Онлайн', 'online'], ['смешанный', 'hybrid']])('mode %j', (text, value) => {
        expect(parseEventMode(text)).toMatchObject({ ok: true, value });
    });
    test.each([['адресаты', 'addressees'], ['нет', 'none'], ['continuous', 'continuous']])('numbering %s', (text, value) => {
        expect(parseNumbering(text)).toMatchObject({ ok: true, value });
    });
    test('every word of every dialect', () => {
        for (const { statuses, modes, numberings } of dialects) {
            for (const [choice, word] of Object.entries(statuses)) expect(parseStatus(word)).toMatchObject({ value: choice });
            for (const [choice, word] of Object.entries(modes)) expect(parseEventMode(word)).toMatchObject({ value: choice });
            for (const [choice, word] of Object.entries(numberings)) expect(parseNumbering(word)).toMatchObject({ value: choice });
        }
    });
    test.each([['принят', 'принята'], ['Dratf', 'draft'], ['утверждено', 'утверждена'], ['черновик', 'проект']])('status %s should be %s', (text, replacement) => {
        expect(parseStatus(` ${text} `)).toEqual({ ok: false, problem: { code: 'unreadable', start: 1, end: 1 + text.length, replacement } });
    });
    test('a word that means the opposite is not taken for a slip', () => {
        expect(parseEventMode('офлайн')).toMatchObject({ ok: false, problem: { replacement: 'очно' } });
        expect(parseEventMode('offline')).toMatchObject({ ok: false, problem: { replacement: 'in person' } });
        const cancelled = parseStatus('отменена');
        expect(!cancelled.ok && cancelled.problem.replacement).toBeUndefined();
    });
    test.each(['готово', 'x', '😀', 'проект '.repeat(30_000)])('%.10s is nothing near', text => {
        expect(parseStatus(text)).toEqual({ ok: false, problem: { code: 'unreadable', start: 0, end: text.trim().length } });
    });
    test('empty', () => expect(parseStatus('  ')).toEqual({ ok: false, problem: { code: 'empty', start: 0, end: 2 } }));
    test('tables of one’s own; ё is е', () => {
        expect(parseChoice('зеленый', [{ green: 'зелёный', red: 'красный' }])).toMatchObject({ ok: true, value: 'green' });
    });
    test('never throws', () => fc.assert(fc.property(anyText, text => void parseStatus(text))));
});
