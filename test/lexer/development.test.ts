import type { LanguageMetaData } from 'langium';
import { afterEach, expect, test, vi } from 'vitest';
import { RezoLanguageMetaData } from '../../packages/language/src/generated/module.js';
import { createLanguage } from '../properties/language.js';
import { samples } from '../properties/samples.js';

const development: LanguageMetaData = { ...RezoLanguageMetaData, mode: 'development' };

afterEach(() => { vi.restoreAllMocks(); });

test('Langium in development mode finds no ambiguity and nothing else to warn of', () => {
    const logs = (['log', 'info', 'warn', 'error', 'debug', 'trace'] as const).map(method => vi.spyOn(console, method).mockImplementation(() => {}));
    const language = createLanguage({ LanguageMetaData: () => development });
    expect(language.services.rezo.LanguageMetaData.mode).toBe('development');
    for (const { text } of samples) expect(language.parse(text).parserErrors).toEqual([]);
    for (const log of logs) expect(log.mock.calls).toEqual([]);
});
