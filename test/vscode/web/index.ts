/** The smoke test of the web-worker host: the same extension, its server in a worker, files only through the editor. */
import 'mocha/mocha.js';
import { registerFiles } from './memory-files.js';

export async function run(): Promise<void> {
    registerFiles();
    mocha.setup({ ui: 'tdd', reporter: 'spec', color: false, timeout: 60_000 });
    // The console of an extension host passes the parts on without putting them together.
    Mocha.reporters.Base.consoleLog = (pattern: unknown, ...parts: unknown[]) => console.log(String(pattern).replaceAll(/%[sd]/gu, () => String(parts.shift() ?? '')));
    await import('./smoke.js');
    await new Promise<void>((resolve, reject) => {
        const failed: { readonly title: string; readonly message: string }[] = [];
        const runner = mocha.run(failures => {
            console.log(`@results ${JSON.stringify({ passes: runner.stats?.passes ?? 0, failures, pending: runner.stats?.pending ?? 0, failed })}`);
            if (failures > 0) reject(new Error(`${failures} failed`));
            else resolve();
        });
        runner.on('fail', (test, error: Error) => failed.push({ title: test.fullTitle(), message: error.message }));
    });
}
