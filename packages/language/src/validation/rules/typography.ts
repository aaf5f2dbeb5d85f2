import type { DialectId } from '../../dialects/index.js';
import type { Resolution } from '../../generated/ast.js';
import { containerOfType } from '../../syntax/nodes.js';
import { matchesIn } from '../matches.js';
import { proseTextsOf, type ProseText } from '../prose-text.js';
import { isInQuotes } from '../quoted.js';
import type { CheckedFile, Finding, Rule, RuleOption } from '../rule.js';
import { common, type Custom } from '../typography/custom.js';
import { en } from '../typography/en.js';
import { ru } from '../typography/ru.js';
import { wordTrait } from '../words.js';

const allowed: RuleOption<readonly string[]> = {
    name: 'allowed', default: [],
    title: { ru: 'Написания, которые у вас приняты, например `"№5"` или `"млн."`; цифры — любые', en: 'Spellings that are customary with you, such as `"No.5"` or `"10km"`; any digits' },
};

export const typography: Rule = {
    id: 'typography',
    severity: 'hint',
    since: '0.1.0',
    tags: ['text'],
    fixable: true,
    title: { ru: 'Против обычаев печати', en: 'Against the customs of print' },
    options: [allowed],
    check(checked, context) {
        const texts = proseTextsOf(checked).filter(({ reading }) => reading.mayHave('unusualPrint') || reading.hasWord(marked));
        return texts.length === 0 ? [] : unusual(texts, new Set(context.option(allowed).map(comparable)), checked);
    },
};

const customs: Readonly<Record<DialectId, readonly Custom[]>> = { ru: [...common, ...ru], en: [...common, ...en] };

/** Words that may want a stop or a hyphen: most paragraphs have none of them. */
const marked = wordTrait(word => /^(?:т[дп]?|др|пр|(?:.*[^а-я])?(?:кв|куб)|за|под|первых|вторых|третьих|четвертых|пятых)$/.test(word));

function* unusual(texts: readonly ProseText[], house: ReadonlySet<string>, checked: CheckedFile): Iterable<Finding> {
    for (const text of texts) {
        const { id } = checked.dialectOf(containerOfType<Resolution>(text.owner, 'Resolution'));
        const hasWords = text.reading.hasWord(marked);
        for (const custom of customs[id]) if (custom.trait ? text.reading.mayHave(custom.trait) : hasWords) yield* report(text, custom, house);
    }
}

/** Any number stands for all: «№5» for «№12». */
const comparable = (written: string): string => written.trim().replace(/\s+/g, ' ').replace(/\d+/g, '0');

function* report(text: ProseText, { wrong, right, why }: Custom, house: ReadonlySet<string>): Iterable<Finding> {
    for (const match of matchesIn(text.text, wrong)) {
        const [written] = match;
        const meant = right(match);
        // Titles and names are as their owners write them.
        if (meant === undefined || meant === written || house.has(comparable(written)) || isInQuotes(text.text, match.index)) continue;
        const [from, to] = [match.index, match.index + written.length];
        const shown = { written: written.trim(), meant: meant.trim() };
        yield {
            span: text.span(from, to),
            message: { ru: `Принято писать «${shown.meant}», а не «${shown.written}»: ${why.ru}.`, en: `Print has “${shown.meant}”, not “${shown.written}”: ${why.en}.` },
            fixes: [{ title: { ru: `Заменить на «${shown.meant}»`, en: `Replace by “${shown.meant}”` }, edits: [text.replace(from, to, meant)] }],
        };
    }
}
