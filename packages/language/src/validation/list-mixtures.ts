/** Items of one list whose markers are of different kinds: sublists that lost their indentation. */
import type { Item } from '../generated/ast.js';
import { readMarker } from '../lexer/markers.js';
import { familyOf, type MarkerFamily } from '../syntax/numbering.js';
import { lineStart, nextLineStart } from './places.js';
import type { CheckedFile, Finding, Fix } from './rule.js';
import { spanOf, spanOfMarker } from './spans.js';

interface Run {
    readonly family: MarkerFamily;
    readonly items: Item[];
}

/** The first foreign markers in a list; nothing where a blank line ends one list and begins another of its own kind. */
export function mixture(items: readonly Item[], checked: CheckedFile): Finding | undefined {
    const runs = runsOf(items);
    const foreign = foreignRuns(runs, checked.text);
    const [run] = foreign;
    const [above, first] = [run?.above, run?.items[0]];
    if (!above || !first) return undefined;
    const dashes = [above, first].every(item => isDash(item));
    return {
        span: spanOfMarker(first),
        message: dashes
            ? { ru: `В одном списке и «${above.marker}», и «${first.marker}»: выберите один знак.`, en: `One list has both “${above.marker}” and “${first.marker}”: choose one of them.` }
            : {
                ru: `«${first.marker}» стоит на одном уровне с «${above.marker}»: если это подпункт, увеличьте отступ.`,
                en: `“${first.marker}” is on one level with “${above.marker}”: if it is a sub-item, indent it deeper.`,
            },
        fixes: dashes ? [] : indented(foreign, checked.text),
    };
}

function isDash(item: Item): boolean {
    const family = familyOf(readMarker(item.marker));
    return family === 'dash' || family === 'bullet';
}

interface ForeignRun {
    readonly items: readonly Item[];
    /** The last item above of the list's own kind. */
    readonly above: Item;
}

function foreignRuns(runs: readonly Run[], text: string): readonly ForeignRun[] {
    const own = runs[0]?.family;
    const lastOwn = runs.findLastIndex(({ family }) => family === own);
    let above: Item | undefined;
    return runs.flatMap(({ family, items }, index) => {
        if (family === own) above = items.at(-1);
        const [first] = items;
        if (family === own || !above || !first) return [];
        return index < lastOwn || !blankBetween(above, first, text) ? [{ items, above }] : [];
    });
}

function runsOf(items: readonly Item[]): readonly Run[] {
    const runs: Run[] = [];
    for (const item of items) {
        const family = familyOf(readMarker(item.marker));
        const last = runs.at(-1);
        if (last?.family === family) last.items.push(item);
        else runs.push({ family, items: [item] });
    }
    return runs;
}

function blankBetween(above: Item, below: Item, text: string): boolean {
    return /(?:\r\n|\r|\n)[^\S\r\n]*[\r\n]/u.test(text.slice(spanOf(above).end, spanOf(below).start));
}

/** Certain only where all stand behind the same indentation. */
function indented(runs: readonly ForeignRun[], text: string): readonly Fix[] {
    const movable = runs.filter(({ items, above }) => items[0] && indentation(items[0], text) === indentation(above, text));
    if (movable.length < runs.length) return [];
    const edits = movable.flatMap(({ items }) => lineStarts(items, text)).map(at => ({ start: at, end: at, text: '  ' }));
    return [{ title: { ru: 'Сделать подпунктами', en: 'Make them sub-items' }, edits }];
}

function lineStarts(items: readonly Item[], text: string): readonly number[] {
    const [first, last] = [items[0], items.at(-1)];
    const starts: number[] = [];
    const end = last ? spanOf(last).end : 0;
    for (let at = first ? lineStart(text, spanOf(first).start) : end; at < end; at = nextLineStart(text, at)) starts.push(at);
    return starts;
}

function indentation(item: Item, text: string): string {
    const { start } = spanOf(item);
    return text.slice(lineStart(text, start), start);
}
