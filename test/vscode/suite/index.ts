/** The entry that every host shares: VS Code's server here and in CI, and desktop VS Code. */
import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format } from 'node:util';
import Mocha from 'mocha';

// The console of an extension host passes the parts on without putting them together.
Mocha.reporters.Base.consoleLog = (...parts: unknown[]) => console.log(format(...parts));

export async function run(): Promise<void> {
    const mocha = new Mocha({ ui: 'tdd', color: false, timeout: 60_000, slow: 2000, grep: process.env.TEST_GREP, forbidOnly: Boolean(process.env.CI) });
    for (const file of readdirSync(__dirname).filter(name => name.endsWith('.suite.js')).sort()) mocha.addFile(path.join(__dirname, file));
    const failed: { readonly title: string; readonly message: string }[] = [];
    await new Promise<void>((resolve, reject) => {
        const runner = mocha.run(failures => {
            // Proof that the suites have really ended: an extension host that dies is reported with exit code 0.
            if (process.env.TEST_RESULTS) writeFileSync(process.env.TEST_RESULTS, JSON.stringify({ passes: runner.stats?.passes ?? 0, failures, pending: runner.stats?.pending ?? 0, failed }));
            if (failures > 0) reject(new Error(`${failures} failed`));
            else resolve();
        });
        runner.on('fail', (test, error: Error) => {
            const message = error.message.length > 800 ? `${error.message.slice(0, 800)}…` : error.message;
            failed.push({ title: test.fullTitle(), message });
            console.log(`      ${message}`);
        });
    });
}
