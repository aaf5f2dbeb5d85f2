import { Cancellation, EmptyFileSystem, isOperationCancelled, setInterruptionPeriod, URI } from 'langium';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createRezoServices } from '../rezo-module.js';
import { memoWhileChecking } from '../syntax/memo.js';
import type { Rule } from './rule.js';
import { recommended } from './rule-set.js';

// As if every rule took longer than an edit may wait.
beforeAll(() => { setInterruptionPeriod(0); });
afterAll(() => { setInterruptionPeriod(10); });

it('an edit that comes while a text is checked ends the check at the next rule', async () => {
    const run: string[] = [];
    const edit = new Cancellation.CancellationTokenSource();
    const rule = (id: string, check: () => void): Rule => ({
        id, severity: 'warning', since: '0.1.0', tags: ['text'], fixable: false, title: { ru: id, en: id },
        check: () => { run.push(id); check(); return []; },
    });
    const rules = [
        rule('first', () => { setImmediate(() => run.push('answered')); }),
        rule('second', () => { setImmediate(() => { edit.cancel(); }); }),
        rule('third', () => undefined),
    ];
    const { shared, rezo } = createRezoServices({ fileSystemProvider: EmptyFileSystem.fileSystemProvider, ruleSets: { ruleSetFor: () => ({ ...recommended('editor'), rules }) } });
    const document = shared.workspace.LangiumDocumentFactory.fromString('резолюция: Т\n', URI.parse('memory:/a.res'));
    const ended = await rezo.validation.DocumentValidator.validateDocument(document, {}, edit.token).then(() => 'done', isOperationCancelled);
    expect([ended, ...run]).toEqual([true, 'first', 'answered', 'second']);
});

it('what was remembered for a check is forgotten, also when an edit has ended it', async () => {
    let computed = 0;
    const remembered = memoWhileChecking<object, number>(() => ++computed);
    const key = {};
    let edit = new Cancellation.CancellationTokenSource();
    const rule: Rule = {
        id: 'first', severity: 'warning', since: '0.1.0', tags: ['text'], fixable: false, title: { ru: 'first', en: 'first' },
        check: () => { remembered(key); edit.cancel(); return []; },
    };
    const rules = [rule, { ...rule, id: 'second' }];
    const { shared, rezo } = createRezoServices({ fileSystemProvider: EmptyFileSystem.fileSystemProvider, ruleSets: { ruleSetFor: () => ({ ...recommended('editor'), rules }) } });
    const document = shared.workspace.LangiumDocumentFactory.fromString('резолюция: Т\n', URI.parse('memory:/a.res'));
    for (let stroke = 0; stroke < 2; stroke++) {
        edit = new Cancellation.CancellationTokenSource();
        await expect(rezo.validation.DocumentValidator.validateDocument(document, {}, edit.token)).rejects.toBeDefined();
    }
    expect(computed).toBe(2);
});
