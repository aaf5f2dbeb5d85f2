/**
 * The corpus: resolutions of the size of a real one (some 9 kB) about invented schools, as plain data. The three languages
 * are written from the same data, so that every program reads the same words. Deterministic: the same number, the same text.
 */
import { actions, bodies, circumstances, deadlines, findings, objects, organizations, outcomes, results, themes } from './words.mjs';

/** Mulberry32: a small generator of pseudo-random numbers. */
function chooser(seed) {
    let state = (seed * 0x9e3779b1) >>> 0;
    const next = () => {
        state = (state + 0x6d2b79f5) >>> 0;
        let mixed = Math.imul(state ^ (state >>> 15), state | 1);
        mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    };
    const below = count => Math.floor(next() * count);
    return { pick: list => list[below(list.length)], below, turn: below(64) };
}

const times = (count, make) => Array.from({ length: count }, (_, index) => make(index));

/** In a file of the usual length no two have the same words in a row for long: a duty that two addressees get is a finding. */
function proposal({ pick, below, turn }, index) {
    const number = (turn + index) % 64;
    const [row, column] = [number >> 3, number & 7];
    const object = (column + row) & 7;
    return {
        text: `${actions[column]} ${objects[object]}, ${circumstances[(object + 3 * row) & 7]}`,
        deadline: below(10) < 3 ? pick(deadlines) : undefined,
        result: below(10) < 1 ? pick(results) : undefined,
    };
}

function paragraph({ pick }, sentences) {
    return times(sentences, () => `Участники совещания напомнили, что ${pick(objects)} ${pick(outcomes)}, и предложили ${pick(actions)} ${pick(objects)}.`).join(' ');
}

/** Declared and other addressees in turn; each once, as long a file as it may be. */
function addressee(random, index) {
    const turn = Math.floor(index / 2);
    const organization = index % 2 === 0 ? organizations[turn] : undefined;
    const name = organization?.dative ?? `${bodies[turn % bodies.length]}${index < 2 * bodies.length && index % 2 === 1 ? '' : ` (список ${index})`}`;
    return { organization, name, proposals: times(4, part => proposal(random, 4 * index + part)) };
}

/** One resolution; `scale` makes it as many times longer, in the same proportions. */
export function resolutionText(number, scale = 1) {
    const random = chooser(number + 1);
    const theme = random.pick(themes);
    const day = 1 + random.below(28);
    return {
        number: number + 1,
        title: `областного совещания учителей Заозерской области «${theme}»`,
        place: 'г. Заозерск',
        date: `${day} августа 2026 г.`,
        theme,
        event: `В Заозерске ${day} августа 2026 года прошло областное совещание «${theme}».`,
        day: `${day} августа 2026 года`,
        topicsLead: 'На пленарном заседании и на открытых уроках обсуждены вопросы:',
        topics: times(5 * scale, () => `${random.pick(objects)}: ${random.pick(circumstances)}`),
        preamble: times(2 * scale, () => paragraph(random, 2)),
        findingsLead: 'Обсудив доклады, участники совещания отмечают:',
        findings: times(4 * scale, () => `${random.pick(findings)} ${random.pick(objects)} ${random.pick(outcomes)}`),
        lead: ['Чтобы доверие стало правилом школы, участники совещания', 'рекомендуют', ':'],
        addressees: times(6 * scale, index => addressee(random, index)),
        closing: 'Участники совещания поручают оргкомитету направить резолюцию всем, кому она адресована.',
    };
}
