/** A window of VS Code in the browser, and what a hand does in it. */
import assert from 'node:assert';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** For what a quiet machine shows at once, and a busy one some time later. */
export const wait = { timeout: 40_000 };

export class Workbench {
    constructor(parts) {
        Object.assign(this, parts);
    }

    /** Opens a folder with one file in front. */
    static async open({ server, context, folder, file, screenshots, verbose }) {
        const page = await context.newPage();
        if (verbose) {
            page.on('console', message => console.error('console:', message.text().slice(0, 400)));
            page.on('pageerror', error => console.error('error:', error.stack));
        }
        const payload = JSON.stringify([['openFile', server.uri(path.join(folder, file))], ['skipWelcome', 'true']]);
        await page.goto(`http://${server.authority}/?folder=${encodeURIComponent(folder)}&payload=${encodeURIComponent(payload)}`);
        const workbench = new Workbench({ page, screenshots, server, folder });
        await workbench.tab(file);
        return workbench;
    }

    /** Reloads the window as its own command does, which saves what is open. The address no longer asks for a file then. */
    async reload() {
        await this.page.evaluate(() => {
            const address = new URL(location.href);
            address.searchParams.delete('payload');
            history.replaceState(undefined, '', address);
        });
        await Promise.all([this.page.waitForEvent('domcontentloaded'), this.run('Developer: Reload Window')]);
    }

    /** Writes into the box that these keys open; opens it again when it was closed by something that took the focus late. */
    async quickInput(text, ...keys) {
        const input = this.page.locator('.quick-input-widget input');
        for (let left = 5; ; left--) {
            for (const key of keys) await this.page.keyboard.press(key);
            try {
                // What takes the focus late closes the box, also after it was seen open.
                await input.fill(text, { timeout: 2000 });
                return;
            } catch (error) {
                if (left === 0) throw error;
                await this.page.keyboard.press('Escape');
            }
        }
    }

    tab(name) {
        return this.page.locator(`.tab[data-resource-name="${name}"]`).first().waitFor(wait);
    }

    /** Waits until the groups of editors hold these tabs; a star stands before the one in front. */
    async groups(expected) {
        const read = () => this.page.locator('.editor-group-container').evaluateAll(groups => groups.map(group =>
            [...group.querySelectorAll('.tab')].map(tab => `${tab.classList.contains('active') ? '*' : ''}${tab.querySelector('.monaco-icon-label-container')?.textContent ?? ''}`)));
        let found = await read();
        for (const end = Date.now() + wait.timeout; JSON.stringify(found) !== JSON.stringify(expected) && Date.now() < end; found = await read()) await sleep(50);
        assert.deepStrictEqual(found, expected);
    }

    /** Clicks a lens when it has stood still: an edit has all lenses drawn anew, and one that is just replaced swallows the click. */
    async clickLens(title) {
        const lens = this.page.locator('.codelens-decoration a', { hasText: title }).first();
        await lens.waitFor(wait);
        await lens.evaluate((first, text) => new Promise(resolve => {
            const current = () => [...document.querySelectorAll('.codelens-decoration a')].find(each => each.textContent.includes(text));
            let [seen, since] = [first, performance.now()];
            const timer = setInterval(() => {
                if (current() !== seen) [seen, since] = [current(), performance.now()];
                else if (seen && performance.now() - since > 1000) resolve(clearInterval(timer));
            }, 50);
        }), title);
        await lens.click(wait);
    }

    /** Writes as a person does: what is offered has time to come. */
    async write(text) {
        for (const character of text) {
            if (character === '\n') await this.page.keyboard.press('Enter');
            else await this.page.keyboard.type(character);
            await sleep(40);
        }
    }

    /**
     * Accepts an offer as soon as it is the first one. A letter that is typed while VS Code waits for the offers of the one before
     * may leave it without any: whoever sees none asks for them.
     */
    async accept(label, key = 'Enter') {
        const first = this.page.locator('.suggest-widget.visible .monaco-list-row.focused', { hasText: label });
        await first.waitFor({ timeout: 5000 }).catch(() => this.page.keyboard.press('Control+Space'));
        await first.waitFor(wait);
        // The widget takes no key in the moment it opens.
        await sleep(300);
        await this.page.keyboard.press(key);
    }

    /** Shows a file of the folder by its name. A search that began before the file was there does not find it: then another does. */
    async openFile(name) {
        const row = this.page.locator('.quick-input-list .monaco-list-row').filter({ hasText: name }).first();
        await this.quickInput(name, 'Control+P');
        await row.waitFor({ timeout: 5000 }).catch(async () => {
            await this.page.keyboard.press('Escape');
            await this.quickInput(name, 'Control+P');
        });
        await row.click(wait);
        await this.tab(name);
        await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    }

    /** Runs a command of the palette by its title. */
    async run(title) {
        await this.quickInput(`>${title}`, 'F1');
        // Not the first one: the list begins with what was used lately.
        await this.page.locator(`.quick-input-list .monaco-list-row[aria-label^="${title}"]`).first().click(wait);
    }

    /** Runs a task of `tasks.json`; VS Code reads that file some time after it was written. */
    async runTask(label) {
        const row = this.page.locator('.quick-input-list .monaco-list-row', { hasText: label }).first();
        for (let left = 5; ; left--) {
            await this.run('Tasks: Run Task');
            if (left === 0 || await row.waitFor({ timeout: 3000 }).then(() => true, () => false)) break;
            await this.page.keyboard.press('Escape');
        }
        await row.click(wait);
    }

    async theme(name) {
        await this.run('Preferences: Color Theme');
        await this.page.locator('.quick-input-widget input').fill(name);
        await this.page.locator(`.quick-input-list .monaco-list-row[aria-label^="${name}"]`).first().click(wait);
        await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    }

    /** Turns to the preview, so that its commands and buttons are there. */
    async focusPreview() {
        await this.page.locator('.tab', { hasText: /Preview|Просмотр/u }).first().click();
        await this.see('.tab.active.selected >> text=/Preview|Просмотр/');
    }

    /** Puts the cursor on a line, from 1, as «Go to Line» does. */
    async goTo(line, column = 1) {
        await this.quickInput(`:${line}:${column}`, 'Control+1', 'Control+G');
        await this.page.keyboard.press('Enter');
        await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    }

    /** The page inside the frames of the visible webview. */
    get preview() {
        return this.page.frameLocator('iframe.webview.ready').last().frameLocator('iframe#active-frame');
    }

    see(selector, options = {}) {
        return this.page.locator(selector, options).first().waitFor(wait);
    }

    async shoot(name) {
        // A click of playwright's may have moved the workbench by some pixels, which no wheel can.
        await this.page.evaluate(() => {
            for (let element = document.querySelector('.part.editor'); element; element = element.parentElement) element.scrollTo(0, 0);
        });
        await this.page.screenshot({ path: path.join(this.screenshots, `${name}.png`) });
    }
}
