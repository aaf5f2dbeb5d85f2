import type { AstNode } from 'langium';
import type { Item, Resolution } from '../../generated/ast.js';
import { containerOfType } from '../../syntax/nodes.js';
import { groupBy } from '../group-by.js';
import { mapDefined } from '../map-defined.js';
import { excerpt } from '../places.js';
import { proseTextsOf } from '../prose-text.js';
import { sharedRuns, type Passage } from '../shared-runs.js';
import type { CheckedFile, Finding, Rule, RuleOption } from '../rule.js';
import { spanOfProse } from '../spans.js';

const similarity: RuleOption<number> = {
    name: 'similarity', default: 60, minimum: 30, maximum: 100,
    title: { ru: 'Сколько процентов слов поручения должны совпасть; 100 — слово в слово', en: 'How many per cent of a duty’s words have to be the same; 100 is word for word' },
};

export const duplicateRecommendation: Rule = {
    id: 'duplicate-recommendation',
    severity: 'information',
    since: '0.1.0',
    tags: ['text'],
    fixable: false,
    title: { ru: 'Одно поручение нескольким адресатам', en: 'One duty for several addressees' },
    options: [similarity],
    check(checked, context) {
        const found: Finding[] = [];
        for (const own of groupBy(dutiesIn(checked), ({ resolution }) => resolution).values()) found.push(...repetitions(own, checked, context.option(similarity)));
        return found;
    },
};

function dutiesIn(checked: CheckedFile): readonly Duty[] {
    return mapDefined(proseTextsOf(checked), ({ owner, reading }) => {
        const item = owner.$type === 'Item' ? owner as Item : undefined;
        const addressee = item?.items.length === 0 ? containerOfType(item, 'Addressee') : undefined;
        return item && addressee && { item, addressee, resolution: containerOfType<Resolution>(addressee, 'Resolution'), words: reading.forms };
    });
}

interface Duty extends Passage {
    readonly item: Item;
    readonly addressee: AstNode;
    readonly resolution: Resolution | undefined;
}

/** A shorter run of words is a formula that any two duties may share: «в рамках реализации национального проекта». */
const shortestRun = 10;
const mostRelated = 3;

/** The later of two says so, and names the earlier ones. */
function repetitions(duties: readonly Duty[], { uri, text }: CheckedFile, percent: number): readonly Finding[] {
    const earlier = new Map<Duty, Duty[]>();
    for (const { first, second, length } of sharedRuns(duties)) {
        if (first.addressee === second.addressee || !isSame(first, second, length, percent)) continue;
        const known = earlier.get(second) ?? [];
        if (!known.includes(first) && known.length < mostRelated) known.push(first);
        earlier.set(second, known);
    }
    return [...earlier].map(([{ item }, twins]): Finding => {
        const [twin] = twins;
        const { start, end } = spanOfProse(twin?.item ?? item);
        const quoted = excerpt(text.slice(start, end), 60);
        return {
            span: spanOfProse(item),
            message: {
                ru: `Почти то же поручено другому адресату: «${quoted}». Возможно, адресатов стоит объединить.`,
                en: `Another addressee has nearly the same duty: “${quoted}”. Perhaps the two can be joined.`,
            },
            related: twins.map(({ item: other }) => ({ uri, span: spanOfProse(other), message: { ru: 'То же поручение.', en: 'The same duty.' } })),
        };
    });
}

/** Word for word, or a long run that makes most of the shorter one. */
function isSame(first: Duty, second: Duty, length: number, percent: number): boolean {
    const shorter = Math.min(first.words.length, second.words.length);
    const longer = Math.max(first.words.length, second.words.length);
    return length === longer || (percent < 100 && length >= shortestRun && length * 100 >= shorter * percent);
}
