import { formatText, RezoWorkspace } from '@rezo/language';
import { toDocuments } from '@rezo/document';
import { describe, expect, test } from 'vitest';
import { locales } from '../locale.js';
import { en } from './en.js';
import { ru } from './ru.js';
import { dottedDate, isoDate, templateKinds, yearLater } from './template.js';

const days = [new Date(2025, 2, 14), new Date(2024, 1, 29), new Date(2025, 11, 31)];

describe.each(locales)('templates in %s', language => {
    test.each(templateKinds)('%s is clean, well formatted and of one resolution', async kind => {
        for (const day of days) {
            const text = (language === 'ru' ? ru : en)[kind](day);
            const file = await new RezoWorkspace().open('file:///new.res', text);
            expect(file.diagnostics.map(({ code, message }) => ({ code, message }))).toEqual([]);
            expect(formatText(file)).toBe(text);
            expect(toDocuments(file, { uri: 'new.res' }).map(document => document.language)).toEqual(kind === 'registry' ? [] : [language]);
        }
    });
});

test('dates', () => {
    expect(dottedDate(new Date(2025, 2, 4))).toBe('04.03.2025');
    expect(isoDate(new Date(2025, 2, 4))).toBe('2025-03-04');
    expect(isoDate(yearLater(new Date(2024, 1, 29)))).toBe('2025-02-28');
    expect(isoDate(yearLater(new Date(2025, 11, 31)))).toBe('2026-12-31');
});
