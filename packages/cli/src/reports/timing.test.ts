import { expect, it } from 'vitest';
import { messagesFor } from '../messages/index.js';
import { TimingReport } from './timing.js';

it('adds up the costs of all threads and puts the most expensive rule first', () => {
    const report = new TimingReport();
    report.add([{ rule: 'dashes', milliseconds: 1, findings: 2 }, { rule: 'item-ending', milliseconds: 5, findings: 0 }]);
    report.add([{ rule: 'dashes', milliseconds: 14, findings: 1 }]);
    expect(report.table(messagesFor('en'), (_, text) => text)).toBe([
        'Rule           ms  Share  Findings',
        'dashes       15.0   75 %         3',
        'item-ending   5.0   25 %         0',
        '',
    ].join('\n'));
    expect(report.table(messagesFor('ru'), (_, text) => text)).toContain('15,0');
});
