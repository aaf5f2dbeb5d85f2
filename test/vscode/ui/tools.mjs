/** What checks share. */
import { setTimeout as sleep } from 'node:timers/promises';
import { wait } from './workbench.mjs';

/** Time for a widget to finish its movement before it is pictured. */
export const settle = () => sleep(350);

export async function contains(locator, text) {
    await locator.filter({ hasText: text }).first().waitFor(wait);
}

export async function until(find) {
    for (const end = Date.now() + wait.timeout; Date.now() < end; await sleep(50)) {
        const found = find();
        if (found) return found;
    }
    throw new Error(`Waited in vain for ${find}`);
}
