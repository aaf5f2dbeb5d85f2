import { assert, closeAll, file, folder, problems, setting, until, vscode } from './tools.js';

suite('Tasks', () => {
    suiteTeardown(closeAll);

    test('check and build are offered for each folder', async () => {
        const offered = await vscode.tasks.fetchTasks({ type: 'rezo' });
        const names = offered.map(({ name, scope }) => `${typeof scope === 'object' ? scope.name : ''}: ${name}`).sort();
        assert.deepStrictEqual(names, ['en: build', 'en: check', 'ru: build', 'ru: check']);
        assert.ok(offered.every(({ problemMatchers }) => problemMatchers.includes('$rezo')));
    });

    test('rezo check runs, and its findings become problems', async function () {
        const program = process.env.REZO_CLI;
        if (!program) return this.skip();
        await setting('rezo.cli.path', program);
        try {
            const check = (await vscode.tasks.fetchTasks({ type: 'rezo' })).find(({ name, scope }) => name === 'check' && typeof scope === 'object' && scope.uri.toString() === folder('en').toString());
            assert.ok(check);
            const ended = new Promise<number | undefined>(resolve => {
                const subscription = vscode.tasks.onDidEndTaskProcess(({ execution, exitCode }) => {
                    if (execution.task.name !== 'check') return;
                    subscription.dispose();
                    resolve(exitCode);
                });
            });
            await vscode.tasks.executeTask(check);
            assert.strictEqual(await ended, 1);
            await until('problems of a file that is not open', () => problems(file('en', 'errors.res')).length >= 3);
        } finally {
            await setting('rezo.cli.path', undefined);
        }
        return undefined;
    });
});
