/** The extension in a Russian editor: its own texts, and the messages of the server. */
import { setTimeout as sleep } from 'node:timers/promises';
import { wait, Workbench } from './workbench.mjs';

export async function russianCheck({ server, browser, folder, screenshots, size }) {
    const context = await browser.newContext({ viewport: size, locale: 'ru-RU' });
    // What a language pack does before the workbench begins; its own texts stay English without one.
    await context.addInitScript(() => { globalThis['_VSCODE_NLS_LANGUAGE'] = 'ru'; });
    try {
        const w = await Workbench.open({ server, context, folder, file: 'ошибки.res', screenshots });
        await w.see('.codelens-decoration >> text=Просмотр');
        await w.see('.statusbar-item >> text=/рекомендац.* · .*слов.* · .*замечан/');
        await w.clickLens('Проверить');
        await w.page.locator('.markers-panel .monaco-list-row').filter({ hasText: 'в этом месяце' }).first().waitFor(wait);
        await w.page.locator('.activitybar .action-item a[aria-label="Rezo"]').click();
        await w.see('.composite.title >> text=Адресаты');
        await w.page.keyboard.press('F1');
        await w.page.locator('.quick-input-widget input').fill('>Rezo: ');
        await w.see('.quick-input-list .monaco-list-row >> text=Новая резолюция');
        await sleep(400);
        await w.shoot('19-russian');
    } finally {
        await context.close();
    }
}
