/** Debian's (or any) Chromium, which reaches this machine and nothing else. */
import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';

/** The browser of CHROMIUM, else the first on the PATH; undefined when there is none. */
export function findChromium() {
    if (process.env.CHROMIUM) return process.env.CHROMIUM;
    const names = ['chromium', 'chromium-browser', 'google-chrome'];
    for (const folder of (process.env.PATH ?? '').split(path.delimiter).filter(Boolean)) {
        for (const name of names) {
            const file = path.join(folder, name);
            try {
                accessSync(file, constants.X_OK);
                return file;
            } catch {
                // Not here.
            }
        }
    }
    return undefined;
}

export function launchBrowser() {
    return chromium.launch({
        executablePath: findChromium(),
        args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
            '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
    });
}

/** Rejects when something takes too long. */
export function within(milliseconds, what, promise) {
    let timer;
    const late = new Promise((_, reject) => {
        timer = setTimeout(() => reject(new Error(`${what}: nothing within ${milliseconds} ms`)), milliseconds);
    });
    return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
