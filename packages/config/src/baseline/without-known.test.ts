import { RezoWorkspace, type OpenFile } from '@rezo/language';
import { expect, test } from 'vitest';
import { tally } from './tally.js';
import { withoutKnown } from './without-known.js';

const open = (items: readonly string[]): Promise<OpenFile> =>
    new RezoWorkspace().open('file:///texts/a.res', `резолюция: о школах\n\nрешения: Собрание решило:\n${items.map((item, index) => `  - ${item}${index < items.length - 1 ? ';' : '.'}\n`).join('')}`);

const rulesOf = ({ diagnostics }: OpenFile): unknown[] => diagnostics.map(({ code }) => code);

test('what was found is known, wherever it has moved', async () => {
    const known = tally(await open(['принять отчет отчет', 'созвать совет']));
    expect(known).toEqual([{ rule: 'doubled-words', words: expect.stringContaining('отчет') as string, count: 1 }]);
    const moved = withoutKnown(await open(['созвать совет', 'избрать совет', 'принять отчет отчет']), known);
    expect(rulesOf(moved.file)).toEqual([]);
    expect(moved.settled).toEqual([]);
});

test('one more of the same is new, and it is the last', async () => {
    const known = tally(await open(['принять отчет отчет', 'созвать совет']));
    const { file } = withoutKnown(await open(['принять отчет отчет', 'огласить отчет отчет']), known);
    expect(rulesOf(file)).toEqual(['doubled-words']);
    expect(file.diagnostics[0]?.range.start.line).toBe(4);
});

test('what is no longer there is counted', async () => {
    const known = tally(await open(['принять отчет отчет', 'огласить отчет отчет']));
    expect(known[0]?.count).toBe(2);
    expect(withoutKnown(await open(['принять отчет', 'огласить отчет отчет']), known).settled).toEqual([{ ...known[0], count: 1 }]);
    expect(withoutKnown(await open(['принять отчет']), known).settled).toEqual(known);
});
