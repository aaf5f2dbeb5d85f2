import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DocumentLink } from 'vscode-languageserver-protocol';
import { Editor } from './harness.js';
import { cut, opened, registryEn, registryRu } from './places.js';

for (const locale of ['ru', 'en'] as const) {
    describe(`document links in an editor that speaks ${locale}`, () => {
        let editor: Editor;
        beforeAll(async () => { editor = await Editor.start({ locale, files: { 'наш реестр.res': registryRu, 'registry.res': registryEn } }); });
        afterAll(() => editor.stop());

        async function links(name: string, text: string): Promise<[string, string, string][]> {
            const found = await editor.request<DocumentLink[]>('textDocument/documentLink', { textDocument: { uri: await opened(editor, name, text) } });
            return found.map(({ range, target, tooltip }) => [cut(text, range), target ?? '', tooltip ?? '']);
        }

        const say = (ru: string, en: string): string => (locale === 'ru' ? ru : en);

        it('lead to imported files and to resolutions by their path', async () => {
            expect(await links('a.res', 'подключить: ./наш реестр.res\r\nподключить: нет.res\r\n')).toEqual([
                ['./наш реестр.res', editor.uri('наш реестр.res'), say('Открыть файл наш реестр.res', 'Open наш реестр.res')],
            ]);
            expect(await links('b.res', 'use: registry.res\n\nresolution: T\n  supersedes: a.res\n  repeats: gone.res\n')).toEqual([
                ['registry.res', editor.uri('registry.res'), say('Открыть файл registry.res', 'Open registry.res')],
                ['a.res', editor.uri('a.res'), say('Открыть файл a.res', 'Open a.res')],
            ]);
        });

        it('lead to sites and mail in prose and properties', async () => {
            expect(await links('c.res', 'организация \\x: X\n  сайт: музей.рф/архив\n  почта: info@музей.рф\n\nтекст: 😀 см. (https://a.example/b_(c)_d), пишите post@a.example.\n')).toEqual([
                ['музей.рф/архив', 'https://музей.рф/архив', say('Открыть https://музей.рф/архив', 'Open https://музей.рф/архив')],
                ['info@музей.рф', 'mailto:info@музей.рф', say('Написать письмо: info@музей.рф', 'Write to info@музей.рф')],
                ['https://a.example/b_(c)_d', 'https://a.example/b_(c)_d', say('Открыть https://a.example/b_(c)_d', 'Open https://a.example/b_(c)_d')],
                ['post@a.example', 'mailto:post@a.example', say('Написать письмо: post@a.example', 'Write to post@a.example')],
            ]);
            expect((await links('d.res', 'text: www.a.example; //not\n// https://in.comment/\n')).map(([text]) => text)).toEqual(['www.a.example', 'https://in.comment/']);
        });

        it('are none where nothing is an address', async () => {
            expect(await links('e.res', 'текст: https:// и @ и a@b\n')).toEqual([]);
            expect(await links('f.res', 'use:')).toEqual([]);
        });
    });
}
