import { expect, test } from 'vitest';
import { allMean, lazy, phraseTable } from './phrases.js';

test('phrases are found by their first word, the longest first', () => {
    const table = phraseTable(dialect => (dialect.id === 'ru' ? allMean(['до', 'До конца', ''], 1) : allMean(['до'], 2)))();
    expect(table.get('до')).toEqual([{ tokens: ['до', 'конца'], value: 1 }, { tokens: ['до'], value: 1 }, { tokens: ['до'], value: 2 }]);
    expect(table.size).toBe(1);
});

test('computed once, when wanted', () => {
    let times = 0;
    const value = lazy(() => ++times);
    expect(times).toBe(0);
    expect([value(), value()]).toEqual([1, 1]);
});
