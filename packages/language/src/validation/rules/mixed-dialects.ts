import { dialects, lookupKeyword, type Dialect, type DialectId } from '../../dialects/index.js';
import { soleDialect } from '../../lexer/lines.js';
import { keywordNodes, type KeywordNode } from '../../syntax/keywords.js';
import { containerOfType } from '../../syntax/nodes.js';
import { groupBy } from '../group-by.js';
import { linesOf } from '../places.js';
import type { CheckedFile, Finding, Fix, Message, Rule } from '../rule.js';
import { spanOfCst } from '../spans.js';

interface Written {
    readonly keyword: KeywordNode;
    readonly dialect: DialectId;
}

export const mixedDialects: Rule = {
    id: 'mixed-dialects',
    severity: 'warning',
    since: '0.1.0',
    tags: ['structure'],
    fixable: true,
    title: { ru: 'Ключевые слова на двух языках', en: 'Keywords of two languages' },
    check: checked => (soleDialect(linesOf(checked)) === checked.dialect.id ? [] : foreignKeywords(checked)),
};

function* foreignKeywords(checked: CheckedFile): Iterable<Finding> {
    const written = keywordNodes(checked.file).flatMap(dialectOf);
    const parts = groupBy(written, ({ keyword }) => containerOfType(keyword.node, 'Resolution'));
    const mains = [...parts].flatMap(([resolution, part]) => (resolution ? [mainDialect(part)] : []));
    // Resolutions of several languages in one file are parallel texts, as long as each keeps to one.
    const parallel = new Set(mains).size > 1;
    for (const part of parallel ? parts.values() : [written]) yield* report(part, parallel ? mainDialect(part) : checked.dialect.id, checked);
}

/** A word that several dialects share is of none. */
function dialectOf(keyword: KeywordNode): Written[] {
    const [dialect, ...others] = lookupKeyword(keyword.leaf.text)?.dialects ?? [];
    return dialect !== undefined && others.length === 0 ? [{ keyword, dialect }] : [];
}

function mainDialect(part: readonly Written[]): DialectId {
    const counts = [...groupBy(part, ({ dialect }) => dialect)].sort(([, a], [, b]) => b.length - a.length);
    return counts[0]?.[0] ?? 'ru';
}

const languages: Readonly<Record<DialectId, Message>> = {
    ru: { ru: 'по-русски', en: 'Russian' },
    en: { ru: 'по-английски', en: 'English' },
};
const mostRelated = 20;

function* report(part: readonly Written[], main: DialectId, { uri }: CheckedFile): Iterable<Finding> {
    const foreign = part.filter(({ dialect }) => dialect !== main).sort((a, b) => a.keyword.leaf.offset - b.keyword.leaf.offset);
    const [first, ...rest] = foreign;
    const dialect = dialects.find(({ id }) => id === main);
    if (!first || !dialect) return;
    const word = first.keyword.leaf.text;
    const instead = dialect.keywords[first.keyword.keyword];
    yield {
        span: spanOfCst(first.keyword.leaf),
        message: {
            ru: `«${word}» написано ${languages[first.dialect].ru}, а остальные ключевые слова — ${languages[main].ru}: пишите «${instead}».`,
            en: `“${word}” is ${languages[first.dialect].en}, while the other keywords are ${languages[main].en}: write “${instead}”.`,
        },
        related: rest.slice(0, mostRelated).map(({ keyword, dialect: own }) => ({
            uri,
            span: spanOfCst(keyword.leaf),
            message: { ru: `И это слово — ${languages[own].ru}.`, en: `This one is ${languages[own].en}, too.` },
        })),
        fixes: [translated(foreign, dialect)],
    };
}

function translated(foreign: readonly Written[], dialect: Dialect): Fix {
    return {
        title: { ru: `Записать все ключевые слова ${languages[dialect.id].ru}`, en: `Write all keywords in ${languages[dialect.id].en}` },
        edits: foreign.map(({ keyword }) => ({ ...spanOfCst(keyword.leaf), text: likeWritten(dialect.keywords[keyword.keyword], keyword.leaf.text) })),
    };
}

function likeWritten(word: string, written: string): string {
    return written[0] === written[0]?.toLowerCase() ? word : `${word[0]?.toUpperCase()}${word.slice(1)}`;
}
