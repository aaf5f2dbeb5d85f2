import { describe, expect, it } from 'vitest';
import { RezoWorkspace } from '../workspace.js';
import { spotAt } from './spot.js';

async function kindAt(marked: string): Promise<string | undefined> {
    const offset = marked.indexOf('⟦');
    const { ast } = await new RezoWorkspace().open('memory:/a.res', marked.replace('⟦', ''));
    const spot = spotAt(ast, offset);
    return spot && `${spot.kind} ${marked.replace('⟦', '').slice(spot.span.start, spot.span.end)}`;
}

describe('what stands at a place', () => {
    const cases: Readonly<Record<string, string | undefined>> = {
        'организация \\со⟦иро: Институт\n': 'name соиро',
        'организация ⟦\\соиро: Институт\n': 'name соиро',
        'организ⟦ация \\соиро: Институт\n': 'keyword организация',
        'organization \\board⟦: the Board\n': 'name board',
        'organization \\board: the⟦ Board\n': undefined,
        'text: by the \\board⟦.\n': 'mention board',
        'text: by the \\board.ge⟦n, later\n': 'form gen',
        'text: by the \\board.⟦gen, later\n': 'form gen',
        'text: 😀😀 \\bo⟦ard\n': 'mention board',
        'text: \\a(printed \\in⟦ner words)\n': 'mention inner',
        'text: \\a(printed \\inner wo⟦rds)\n': undefined,
        'text: half \\⟦\n': undefined,
        'use: ../re⟦gistry.res\n': 'path ../registry.res',
        'подключить: реестр.res⟦\n': 'path реестр.res',
        'resolution: T\n  supersedes: old⟦.res\n': 'path old.res',
        'resolution: T\n  supersedes: \\ol⟦d\n': 'mention old',
        'decisions:\n  1. Do it.\n    label: rep⟦ort\n': 'name report',
        'решения:\n  1. Сделать.\n    метка: \\от⟦чёт\n': 'mention отчёт',
        'решения:\n  1. Сделать.\n    ме⟦тка: отчёт\n': 'keyword метка',
        '⟦': undefined,
    };
    it.each(Object.entries(cases))('%j', async (text, expected) => {
        expect(await kindAt(text)).toBe(expected);
    });
});
