import { expect, it } from 'vitest';
import { RezoWorkspace } from '../workspace.js';

async function codes(text: string): Promise<unknown[]> {
    const { diagnostics } = await new RezoWorkspace().open('file:///texts/main.res', text);
    return diagnostics.map(({ code }) => code);
}

it('silences a rule on the next line and nowhere else', async () => {
    const text = 'резолюция: Т\n\n// резо-выкл unknown-keyword\nрекомендаци: раз\n\nрекомендаци: два\n';
    expect(await codes(text)).toEqual(['unknown-keyword']);
});

it('silences only the rules that it names', async () => {
    expect(await codes('resolution: T\n\n// rezo-off addressee-once\nrecomendations: We ask.\n')).toEqual(['suppression-used', 'unknown-keyword']);
});

it('silences a rule in the whole file, with CRLF too', async () => {
    expect(await codes('// rezo-off-file unknown-keyword\r\nresolution: T\r\n\r\nrecomendations: We ask.\r\n')).toEqual([]);
});
