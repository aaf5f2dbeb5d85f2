import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Editor } from './harness.js';

describe('diagnostics over stdio', () => {
    let editor: Editor;
    beforeAll(async () => { editor = await Editor.start({ locale: 'ru' }); });
    afterAll(() => editor.stop());

    it('arrive for the open file and go when it is mended', async () => {
        const uri = await editor.open('a.res', 'резолюция: Т\n\nрекомендации: Предлагают \\соиро:\n');
        expect((await editor.diagnostics(uri)).map(found => found.code)).toContain('reference-resolves');
        await editor.change(uri, 'резолюция: Т\n\nрекомендации: Предлагают.\n');
        expect((await editor.diagnostics(uri)).map(found => found.code)).not.toContain('reference-resolves');
    });
});
