/** Takes the pictures of the walkthrough and the README: `node test/vscode/run.mjs --only pictures`. */
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { wait, Workbench } from './workbench.mjs';

const size = { width: 780, height: 470 };

/** The same for both languages of the editor: what is opened, what is looked for. */
const languages = {
    en: { locale: 'en', file: 'open-libraries.res', preview: 'Preview', check: 'Check', conference: 'Resolution of a conference', first: 'Name of the Organizer', mistake: ['to: \\board', 'to: \\bord'], line: 26, begin: 'pri', offered: 'priorities', addressee: 'District Library Board' },
    ru: { locale: 'ru', file: 'school-libraries.res', preview: 'Просмотр', check: 'Проверить', conference: 'Резолюция конференции', first: 'Название организатора', mistake: ['кому: \\отдел', 'кому: \\отдл'], line: 27, begin: 'при', offered: 'приоритеты', addressee: 'Отдел образования' },
};

async function take(w, folder, name) {
    await sleep(500);
    await w.page.mouse.move(2, size.height - 2);
    await sleep(300);
    await w.page.screenshot({ path: path.join(folder, `${name}.png`) });
}

/** Pulls the edge of the side bar. */
async function widen({ page }) {
    const { x, width } = await page.locator('.part.sidebar').boundingBox();
    await page.mouse.move(x + width + 1, 200);
    await page.mouse.down();
    await page.mouse.move(x + width + 130, 200, { steps: 5 });
    await page.mouse.up();
}

async function picturesIn(language, { server, browser, root }) {
    const target = path.join(root, 'packages/vscode/walkthrough', language.locale);
    mkdirSync(target, { recursive: true });
    const folder = path.join(server.folder, `pictures-${language.locale}`);
    mkdirSync(folder, { recursive: true });
    copyFileSync(path.join(root, 'examples/readme', language.file), path.join(folder, language.file));
    const context = await browser.newContext({ viewport: size });
    await context.addInitScript(locale => { globalThis['_VSCODE_NLS_LANGUAGE'] = locale; }, language.locale);
    const w = await Workbench.open({ server, context, folder, file: language.file, screenshots: target });
    server.settings({ 'workbench.iconTheme': 'rezo', 'workbench.activityBar.location': 'hidden', 'workbench.layoutControl.enabled': false, 'window.commandCenter': false, 'editor.minimap.enabled': false, 'breadcrumbs.enabled': false, 'editor.stickyScroll.enabled': false, 'editor.fontSize': 13 });
    await w.page.keyboard.press('Control+B');
    await w.see(`.codelens-decoration >> text=${language.preview}`);

    await w.clickLens(language.preview);
    await w.preview.locator('h1').waitFor(wait);
    await take(w, target, 'preview');
    await w.focusPreview();
    await w.page.keyboard.press('F1');
    await w.page.locator('.quick-input-widget input').fill('>rezo.preview.togglePrinted');
    await w.page.locator('.quick-input-list .monaco-list-row').first().waitFor();
    await w.page.keyboard.press('Escape');
    await w.page.locator('.editor-actions .codicon-book').last().click();
    await w.preview.locator('body.printed').waitFor();
    await take(w, target, 'export');
    await w.page.keyboard.press('Control+W');

    await w.goTo(language.line + 4);
    await w.page.keyboard.press('Control+End');
    await w.page.keyboard.press('Enter');
    await w.page.keyboard.type(language.begin, { delay: 60 });
    await w.see(`.suggest-widget.visible .monaco-list-row >> text=${language.offered}`);
    await w.page.keyboard.press('Control+Space');
    await take(w, target, 'write');
    await w.page.keyboard.press('Escape');
    await w.run('File: Revert File');

    const text = w.page.locator('.codelens-decoration a', { hasText: language.check });
    writeFileSync(path.join(folder, 'plan.res'), mistaken(language, root));
    await w.openFile('plan.res');
    await w.see('.monaco-editor .squiggly-error');
    await text.first().click();
    await w.see('.markers-panel .monaco-list-row >> text=plan.res');
    await w.goTo(language.line - 2);
    await take(w, target, 'check');
    await w.run('View: Hide Panel');

    await w.page.keyboard.press('Control+W');
    await w.openFile(language.file);
    rmSync(path.join(folder, 'plan.res'));
    await w.run('View: Show Rezo');
    await w.see(`.monaco-list-row >> text=${language.addressee}`);
    await w.page.locator('.monaco-list-row', { hasText: '\\' }).waitFor({ state: 'detached' });
    await widen(w);
    await w.page.locator('.monaco-list-row', { hasText: language.addressee }).first().click();
    await take(w, target, 'addressees');
    await w.page.keyboard.press('Control+B');

    await w.page.keyboard.press('F1');
    await w.page.locator('.quick-input-widget input').fill('>Rezo: ');
    await w.page.locator('.quick-input-list .monaco-list-row', { hasText: /New Resolution…|Новая резолюция…/u }).first().click();
    await w.page.locator('.quick-input-list .monaco-list-row', { hasText: language.conference }).first().click();
    await w.see(`.view-line >> text=${language.first}`);
    await take(w, target, 'new');
    await context.close();
}

function mistaken({ file, mistake: [right, wrong] }, root) {
    return readFileSync(path.join(root, 'examples/readme', file), 'utf8').replace(right, wrong);
}

export async function takePictures(options) {
    for (const language of Object.values(languages)) await picturesIn(language, options);
    return { passes: 2, failures: 0 };
}
