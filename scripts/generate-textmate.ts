/**
 * Makes the TextMate grammar from the dialect tables: Langium's own generator drops Cyrillic keywords, because
 * `\b` knows ASCII only. Colours before the language server is there, and wherever there is none.
 */
import { dialects, propertySpecs, sectionRoles, declarationKinds, type Keyword } from '../packages/language/src/index.js';

interface Pattern {
    readonly name?: string;
    readonly match?: string;
    readonly begin?: string;
    readonly end?: string;
    readonly captures?: Readonly<Record<string, { readonly name?: string; readonly patterns?: readonly Pattern[] }>>;
    readonly beginCaptures?: Readonly<Record<string, { readonly name: string }>>;
    readonly endCaptures?: Readonly<Record<string, { readonly name: string }>>;
    readonly patterns?: readonly Pattern[];
    readonly include?: string;
}

const blank = '[\\s\\x{FEFF}]';
const id = '[\\p{L}\\p{N}\\p{M}]+(?:[_-]+[\\p{L}\\p{N}\\p{M}]+)*';

/** Every written form of some keywords, their first letter in either case. */
function words(keywords: readonly string[]): string {
    const written = new Set(dialects.flatMap(dialect => keywords.map(keyword => dialect.keywords[keyword as Keyword])));
    return [...written].sort((a, b) => b.length - a.length).map(word => {
        const first = word[0] ?? '';
        return `[${first.toLowerCase()}${first.toUpperCase()}]${word.slice(1)}`;
    }).join('|');
}

const head = (keywords: readonly string[]): string => `^(${blank}*)(${words(keywords)})(?:(${blank}+)(\\\\)(${id}))?(${blank}*)(:)`;

const headCaptures = (keyword: string) => ({
    2: { name: keyword }, 4: { name: 'punctuation.definition.id.rezo' }, 5: { name: 'entity.name.tag.id.rezo' }, 7: { name: 'punctuation.separator.head.rezo' },
});

function lineHead(keywords: readonly string[], scope: string): Pattern {
    return { match: head(keywords), captures: headCaptures(scope) };
}

const marker = '[-–—•]|\\d{1,6}(?:\\.\\d{1,3})*(?:[A-Za-zА-Яа-яё]|bis|ter|quater)?[.)]|[A-Za-zА-Яа-яЁё]\\)|(?:[IVXLC]{2,}|[IVX])\\.';
const notes = dialects.map(dialect => dialect.note).join('|');

/** As `addressesIn` finds it: without the punctuation of the sentence, with the parentheses that the address has opened. */
const [within, last] = [`[^\\s<>«»"„“”\\\\()]`, `[^\\s<>«»"„“”\\\\().,;:!?'’…\\]}*_]`];
const inParentheses = `\\(${within}*\\)`;
const address = `(?:https?://|www\\.)(?:${within}|${inParentheses})*(?:${last}|${inParentheses})`;

/** The whole grammar as plain data. */
export function textmateGrammar(): object {
    return {
        name: 'Rezo',
        scopeName: 'source.rezo',
        fileTypes: ['res'],
        patterns: [
            { name: 'comment.line.double-slash.rezo', match: `^${blank}*//.*$` },
            {
                begin: head(['resolution']), end: '$', name: 'meta.resolution.rezo',
                beginCaptures: headCaptures('keyword.control.resolution.rezo'),
                patterns: [{ include: '#inline' }, { match: '[^\\\\*_]+', name: 'markup.heading.title.rezo' }],
            },
            {
                match: `${head(['use'])}(.*)$`,
                captures: { ...headCaptures('keyword.control.import.rezo'), 8: { name: 'string.unquoted.path.rezo' } },
            },
            lineHead(declarationKinds, 'keyword.other.declaration.rezo'),
            lineHead(sectionRoles, 'keyword.control.section.rezo'),
            lineHead(['area', 'to'], 'keyword.control.group.rezo'),
            // With «json» a property keeps its color when the server's tokens come: their scopes in the manifest are the same.
            lineHead(Object.keys(propertySpecs), 'support.type.property-name.json.rezo'),
            { match: `^${blank}*(${marker})(?=\\s|$)`, captures: { 1: { name: 'punctuation.definition.list.begin.rezo' } } },
            { include: '#inline' },
        ] satisfies Pattern[],
        repository: {
            inline: {
                patterns: [
                    { name: 'constant.character.escape.rezo', match: '\\\\[\\p{P}\\p{S}]' },
                    { name: 'keyword.other.note.rezo', match: `\\\\(?:${notes})(?=\\()` },
                    {
                        match: `(\\\\)(${id})(?:(\\.)(\\p{Ll}[\\p{L}\\p{N}\\p{M}]*))?`,
                        captures: {
                            1: { name: 'punctuation.definition.variable.rezo' }, 2: { name: 'variable.other.mention.rezo' },
                            3: { name: 'punctuation.accessor.rezo' }, 4: { name: 'variable.other.property.form.rezo' },
                        },
                    },
                    { name: 'markup.underline.link.rezo', match: address },
                    { name: 'markup.bold.rezo', match: '(?<!\\*)\\*\\*(?![\\s*])[^*\\n]+?(?<![\\s*])\\*\\*(?!\\*)' },
                    { name: 'markup.italic.rezo', match: '(?<![\\p{L}\\p{N}\\p{M}_])_(?![\\s_])[^_\\n]+?(?<![\\s_])_(?![\\p{L}\\p{N}\\p{M}_])' },
                ] satisfies Pattern[],
            },
        },
    };
}
