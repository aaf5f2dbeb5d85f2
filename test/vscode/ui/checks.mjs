/** Each check goes on where the one before it has stopped, as a person does. */
import assert from 'node:assert';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { contains, settle, until } from './tools.mjs';
import { wait } from './workbench.mjs';
import { writingChecks } from './writing.mjs';

export const checks = {
    async 'files have an icon of their own'(w) {
        await w.see('.codelens-decoration >> text=Preview');
        await w.run('Preferences: File Icon Theme');
        await w.page.locator('.quick-input-list .monaco-list-row', { hasText: 'Rezo: Pages and Folders' }).first().click();
        await w.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
        const icon = name => w.page.locator('.explorer-viewlet .monaco-icon-label', { hasText: name }).first().evaluate(label => getComputedStyle(label, '::before').backgroundImage);
        for (const [name, picture] of [['собрания.res', 'file-light.svg'], ['протокол', 'page-light.svg']]) {
            const shown = await icon(name);
            assert.ok(shown.includes(picture), `${name}: ${shown}`);
        }
        await settle();
        await w.shoot('00-icons');
    },

    async 'the text has colors, lenses and hints'(w) {
        await w.see('.codelens-decoration >> text=Preview');
        await w.see('.codelens-decoration >> text=JSON');
        await w.see('.view-line >> text=13–14');
        const colors = await w.page.locator('.view-line').filter({ hasText: 'статус' }).first().locator('span > span').evaluateAll(spans => new Set(spans.map(span => getComputedStyle(span).color)).size);
        assert.ok(colors >= 2, `the line «статус: проект» has ${colors} colors`);
        await settle();
        await w.shoot('01-editor');
    },

    async 'the status bar counts recommendations and words'(w) {
        await w.see('.statusbar-item >> text=/4 recommendations · \\d+ words/');
    },

    async 'the outline is that of the printed document'(w) {
        const folder = w.page.locator('.pane-header').first(), outline = w.page.locator('.pane-header[aria-label*="Outline"]');
        await outline.click();
        await folder.click();
        await contains(w.page.locator('.outline-pane .monaco-list-row'), 'Отделу образования');
        await settle();
        await w.shoot('02-outline');
        await folder.click();
        await outline.click();
    },

    async 'a hover shows what a mention stands for'(w) {
        await w.goTo(25, 9);
        await w.run('Show or Focus Hover');
        await contains(w.page.locator('.monaco-hover-content'), 'Отдел образования Верхнедубравского района');
        await settle();
        await w.shoot('03-hover');
        await w.page.keyboard.press('Escape');
    },

    async 'suggestions come in Russian, also in the wrong keyboard layout'(w) {
        await w.goTo(36, 1);
        await w.page.keyboard.press('Control+End');
        await w.page.keyboard.press('Enter');
        await w.page.keyboard.press('Enter');
        await w.page.keyboard.type('ghbj', { delay: 40 });
        await contains(w.page.locator('.suggest-widget.visible .monaco-list-row'), 'приоритеты');
        await settle();
        await w.shoot('04-suggestions');
        await w.page.keyboard.press('Tab');
        await contains(w.page.locator('.view-line'), 'приоритеты:');
        await w.page.keyboard.press('Escape');
        await w.run('File: Revert File');
    },

    ...writingChecks,

    async 'the keys open the preview over the text and beside it, and lead back to the text'(w) {
        await w.see('.statusbar-item >> text=/recommendations/');
        await w.goTo(18);
        await w.page.keyboard.press('Control+Shift+V');
        await w.groups([['конференция.res', '*Preview конференция.res']]);
        await w.preview.locator('h1').click();
        await w.page.keyboard.press('Control+Shift+V');
        await w.groups([['*конференция.res', 'Preview конференция.res']]);
        await w.see('.statusbar-item >> text=/Ln 18, Col/');
        await w.page.keyboard.press('Control+K');
        await w.page.keyboard.press('V');
        await w.groups([['*конференция.res'], ['*Preview конференция.res']]);
        await w.see('.monaco-editor.focused');
        await w.preview.locator('h1').click();
        await w.page.locator('.monaco-editor.focused').first().waitFor({ state: 'detached' });
        await w.page.keyboard.press('Control+Shift+V');
        await w.see('.monaco-editor.focused');
        await w.groups([['*конференция.res'], ['*Preview конференция.res']]);
        await w.focusPreview();
        await w.run('View: Close Editor');
        await w.groups([['*конференция.res']]);
    },

    async 'the preview stands beside the text'(w) {
        await w.goTo(1);
        await w.clickLens('Preview');
        await w.preview.locator('h1').waitFor(wait);
        assert.match(await w.preview.locator('main').innerText(), /Отделу образования Верхнедубравского района/u);
        await settle();
        await w.shoot('05-preview');
    },

    async 'the preview follows the keyboard'(w) {
        await w.goTo(18, 22);
        await w.preview.locator('h1').evaluate(heading => { heading.isTheSame = true; });
        await w.page.keyboard.type(' и полок', { delay: 20 });
        await contains(w.preview.locator('li'), 'пополнение фондов и полок');
        assert.ok(await w.preview.locator('h1').evaluate(heading => heading.isTheSame), 'the page was not built anew');
        await settle();
        await w.shoot('06-typed');
        await w.run('File: Revert File');
    },

    async 'a double click in the preview goes to the source'(w) {
        const item = w.preview.locator('li', { hasText: 'обмену книгами' });
        // Within its own window: playwright's scrolling would move the workbench around it too.
        await item.evaluate(element => scrollTo(0, element.getBoundingClientRect().top + scrollY - innerHeight / 2));
        await item.dblclick();
        await w.see('.statusbar-item >> text=/Ln 34, Col/');
        await settle();
        await w.shoot('07-double-click');
    },

    async 'editor and preview scroll together'(w) {
        await w.goTo(1);
        await w.page.locator('.view-line').nth(5).hover();
        // The editor takes one turn of the wheel for a few lines, however far it is said to be.
        for (let turn = 0; turn < 12; turn++) await w.page.mouse.wheel(0, 200);
        await sleep(500);
        const scrolled = await w.preview.locator('body').evaluate(() => scrollY);
        assert.ok(scrolled > 200, `the page is scrolled by ${scrolled} px`);
        await w.preview.locator('main').hover();
        await w.page.mouse.wheel(0, -5000);
        await w.page.locator('.line-numbers').getByText('1', { exact: true }).first().waitFor(wait);
    },

    async 'the preview shows the printed sheet'(w) {
        await w.focusPreview();
        await w.page.locator('.editor-actions a[aria-label^="Show as Printed"]').last().click();
        await w.preview.locator('body.printed').waitFor();
        assert.strictEqual(await w.preview.locator('main').evaluate(main => getComputedStyle(main).backgroundColor), 'rgb(255, 255, 255)');
        await settle();
        await w.shoot('08-printed');
    },

    async 'the preview comes back after a reload of the window'(w) {
        await w.reload();
        await w.preview.locator('body.printed h1').waitFor(wait);
        await w.tab('конференция.res');
        await w.focusPreview();
        await w.run('Rezo: Show as Printed');
        await w.preview.locator('body:not(.printed)').waitFor();
    },

    async 'the preview follows dark and high contrast themes'(w) {
        for (const [theme, name, kind] of [['Dark Modern', '09-dark', 'vscode-dark'], ['Dark High Contrast', '10-high-contrast', 'vscode-high-contrast'], ['Light High Contrast', '11-high-contrast-light', 'vscode-high-contrast-light']]) {
            await w.theme(theme);
            await w.preview.locator(`body.${kind}`).waitFor(wait);
            const [back, front] = await w.preview.locator('body').evaluate(body => [getComputedStyle(body).backgroundColor, getComputedStyle(body).color].map(color => color.match(/\d+/gu).slice(0, 3).reduce((sum, part) => sum + Number(part), 0)));
            assert.ok(kind.endsWith('light') ? back - front > 250 : front - back > 250, `${theme}: ${front} on ${back}`);
            await settle();
            await w.shoot(name);
        }
        await w.theme('Light Modern');
        await w.preview.locator('body.vscode-light').waitFor(wait);
    },

    async 'the Addressees view leads to the source'(w) {
        await w.run('View: Close All Editors');
        await w.page.locator('.activitybar .action-item a[aria-label="Rezo"]').click();
        const rows = w.page.locator('[id="workbench.view.extension.rezo"] .monaco-list-row');
        await contains(rows, 'Отдел образования');
        await rows.filter({ hasText: 'Отдел образования' }).first().click();
        await contains(rows, 'включить школьные библиотеки');
        await rows.filter({ hasText: 'Директорам школ' }).first().click();
        await rows.filter({ hasText: 'включить школьные библиотеки' }).first().click();
        await w.tab('конференция.res');
        await w.see('.statusbar-item >> text=/Ln 28, Col/');
        await settle();
        await w.shoot('12-addressees');
        await w.page.locator('.activitybar .action-item a[aria-label^="Explorer"]').click();
    },

    async 'the Problems panel lists what is wrong, in the language of the editor'(w) {
        await w.openFile('ошибки.res');
        await w.see('.monaco-editor .squiggly-error');
        await w.clickLens('Check');
        await contains(w.page.locator('.markers-panel .monaco-list-row'), 'this month has 28 days');
        await settle();
        await w.shoot('13-problems');
    },

    async 'the light bulb offers a correction'(w) {
        await w.goTo(5, 3);
        await w.page.keyboard.press('Control+.');
        await contains(w.page.locator('.action-widget .monaco-list-row'), 'рекомендации');
        await settle();
        await w.shoot('14-quick-fix');
        await w.page.keyboard.press('Enter');
        await contains(w.page.locator('.view-line'), 'рекомендации: Участники');
        await w.run('View: Hide Panel');
    },

    async 'a new resolution is chosen from a list and filled in place by place'(w) {
        await w.run('Rezo: New Resolution…');
        await contains(w.page.locator('.quick-input-list .monaco-list-row'), 'Резолюция конференции');
        await settle();
        await w.shoot('15-new-resolution');
        await w.page.locator('.quick-input-widget input').fill('конференции');
        await w.page.keyboard.press('Enter');
        await contains(w.page.locator('.view-line'), 'Название организатора');
        await w.see('.snippet-placeholder');
        await settle();
        await w.shoot('16-skeleton');
        await w.run('View: Revert and Close Editor');
    },

    async 'the walkthrough shows its steps with pictures'(w) {
        // In a narrow window the walkthrough leaves its pictures out.
        await w.page.keyboard.press('Control+B');
        await w.run('Welcome: Open Walkthrough');
        await w.page.locator('.quick-input-list .monaco-list-row', { hasText: 'Write a resolution with Rezo' }).first().click();
        await w.see('.getting-started-step >> text=Begin with a skeleton');
        await w.see('.getting-started-media img');
        await sleep(1000);
        const loaded = await w.page.locator('.getting-started-media img').first().evaluate(image => image.naturalWidth);
        assert.ok(loaded > 100, 'the picture is there');
        await w.shoot('17-walkthrough');
        await w.page.keyboard.press('Control+B');
    },

    async 'the menu of the editor title exports'(w) {
        await w.openFile('конференция.res');
        await w.page.locator('.editor-actions a[aria-label^="Export"]').first().click();
        await w.see('.monaco-menu >> text=Export to HTML');
        await settle();
        await w.shoot('18-export-menu');
        await w.page.keyboard.press('Escape');
    },

    async 'a task that finds nothing takes nothing away from the Problems panel'(w) {
        const settings = path.join(w.folder, '.vscode'), trace = path.join(w.folder, 'trace'), program = path.join(w.folder, 'silent');
        writeFileSync(program, `#!/bin/sh\n: > '${trace}'\n`, { mode: 0o755 });
        mkdirSync(settings);
        writeFileSync(path.join(settings, 'settings.json'), JSON.stringify({ 'rezo.cli.path': program }));
        writeFileSync(path.join(settings, 'tasks.json'), JSON.stringify({ version: '2.0.0', tasks: [{ type: 'rezo', command: 'check', label: 'check once' }, { type: 'rezo', command: 'check', watch: true, label: 'keep checking' }] }));
        await w.see('.explorer-viewlet .monaco-list-row >> text=.vscode');
        await w.run('View: Close All Editors');
        await w.run('Problems: Focus on Problems View');
        const rows = w.page.locator('.markers-panel .monaco-list-row');
        await contains(rows, 'this month has 28 days');
        const before = await rows.count();
        for (const task of ['check once', 'keep checking']) {
            await w.runTask(task);
            await until(() => existsSync(trace));
            rmSync(trace);
            await sleep(1500);
            await w.run('Problems: Focus on Problems View');
            assert.strictEqual(await rows.count(), before, `after «${task}»`);
        }
        await w.run('View: Toggle Output');
        assert.strictEqual(await w.page.locator('.output-view', { hasText: 'background pattern' }).count(), 0);
        await w.run('View: Hide Panel');
        for (const made of [settings, program]) rmSync(made, { recursive: true });
        await w.openFile('конференция.res');
    },

    async 'a server that ends five times is told of, and started again when that is asked for'(w) {
        const running = () => w.server.processes('server.node.cjs');
        await w.see('.statusbar-item >> text=/recommendations/');
        const count = running().length;
        for (let crash = 1; crash <= 5; crash++) {
            // Other windows, closed by now, have servers of their own, which VS Code keeps for a while.
            for (const pid of await until(() => running().length >= count && running())) process.kill(pid, 'SIGKILL');
            await until(() => running().length === 0 || crash < 5);
            await sleep(500);
        }
        // A window under test shows no messages by itself.
        await w.run('Notifications: Show Notifications');
        await w.see('.notifications-center >> text=ended five times');
        assert.deepStrictEqual(running(), []);
        await sleep(2500);
        assert.strictEqual(await w.page.locator('.notifications-center .notification-list-item').count(), 1, 'one message');
        await settle();
        await w.shoot('21-crashes');
        await w.page.locator('.notifications-center .monaco-button', { hasText: 'Restart' }).click();
        await until(() => running().length === 1);
    },
};
