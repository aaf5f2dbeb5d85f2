import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ResolutionDocument } from '@rezo/document';
import { renderHtml } from '@rezo/publish';
import { documentsIn, hasShared, shared } from './examples.js';
import { mainText, words } from './main-text.js';

const isHere = hasShared('transcripts') && hasShared('seeds');
const transcript = (name: string): Promise<ResolutionDocument[]> => documentsIn(join(shared, 'transcripts', name));

describe.skipIf(!isHere)('two real resolutions, transcribed by hand', () => {
    test.each([['seed-000.res', '000_aef7a8d74332c8f3.txt'], ['seed-003.res', '003_c3857d0f57574b01.txt']])('%s prints the words of its original and no other', async (name, original) => {
        const [document, ...more] = await transcript(name);
        expect(more).toEqual([]);
        const printed = words(mainText(renderHtml(document!)));
        expect(printed).toBe(words(readFileSync(join(shared, 'seeds', original), 'utf8')));
        expect(printed.length).toBeGreaterThan(3000);
    });

    test('a conference with numbered proposals and no addressees: the facts', async () => {
        const [document] = await transcript('seed-000.res');
        expect(document).toMatchObject({
            language: 'ru', kind: 'Резолюция', status: 'adopted', date: null, place: null, number: null, body: null, vote: null,
            event: {
                kind: 'международная научно-практическая конференция', ordinal: 24, dates: { start: '2018-10-18', end: '2018-10-19' },
                theme: 'Интеграция ресурсов участников образовательных отношений в управлении развитием качества образования в регионе', venue: null, mode: null,
            },
            participants: { count: { value: 120, qualifier: 'moreThan' } },
            notes: [], parties: [], acts: [], terms: [],
        });
        expect(document?.title).toMatch(/^XXIV Международной научно-практической конференции «Интеграция .* в регионе»$/);
        expect(document?.sections.map(({ role, blocks }) => `${role} ${blocks.length}`)).toEqual([
            'event 1', 'organizers 1', 'participants 1', 'preamble 1', 'topics 2', 'findings 1', 'recommendations 2', 'closing 1',
        ]);
        expect(document?.sections[4]?.blocks[1]).toMatchObject({ type: 'list', style: 'dash', items: { length: 8 } });
        expect(document?.recommendations.map(({ number, addressees, lead, deadline, text }) => [number, addressees.length, lead, deadline, text.split(' ')[0]])).toEqual(
            ['Продолжить', 'Способствовать', 'Использовать', 'Отметить', 'Провести'].map((word, index) => [String(index + 1), 0, null, null, word]),
        );
    });

    test('a symposium with addressees whose words run on: the facts', async () => {
        const [document] = await transcript('seed-003.res');
        expect(document).toMatchObject({
            status: 'adopted', event: { kind: 'межрегиональный научно-практический симпозиум', ordinal: 2, dates: { start: '2022-10-20', end: '2022-10-20' } }, participants: { count: null },
        });
        expect(document?.sections.map(({ role }) => role)).toEqual(['event', 'participants', 'goals', 'topics', 'findings', 'recommendations']);
        const groups = document?.sections.at(-1)?.blocks.flatMap(block => (block.type === 'addressee' ? [block] : [])) ?? [];
        expect(groups.map(({ text, number, lead, blocks }) => [text, number, lead?.text, blocks.map(block => block.type === 'list' && block.items.length)])).toEqual([
            ['Министерству образования и науки Забайкальского края', null, 'продолжить работу по:', [2]],
            ['Краевому центру оценки качества образования Забайкальского края', null, 'способствовать:', [4]],
            ['Муниципальным органам управления образованием', null, 'продолжить работу по:', [4]],
            ['Организациям дополнительного профессионального образования', null, undefined, [4]],
            ['Руководителям образовательных организаций', null, undefined, [6]],
        ]);
        expect(document?.recommendations).toHaveLength(20);
        expect(document?.recommendations[2]).toMatchObject({
            number: null, addressees: [{ id: null, name: 'Краевому центру оценки качества образования Забайкальского края' }], lead: 'способствовать:', section: 'recommendations',
            text: 'дальнейшему определению рисков снижения образовательных результатов в общеобразовательных школах Забайкальского края;',
        });
    });
});
