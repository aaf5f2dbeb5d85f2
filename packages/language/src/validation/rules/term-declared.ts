import { needsExpansion } from '../abbreviations.js';
import { nodesOf } from '../../syntax/nodes.js';
import { plainText } from '../../syntax/prose.js';
import { matchesIn } from '../matches.js';
import { textsWith, type ProseText } from '../prose-text.js';
import { isInQuotes } from '../quoted.js';
import type { CheckedFile, Finding, Rule, RuleOption } from '../rule.js';

const known: RuleOption<readonly string[]> = {
    name: 'known', default: [],
    title: { ru: 'Сокращения, которые читателям известны', en: 'Abbreviations that the readers know' },
};

export const termDeclared: Rule = {
    id: 'term-declared',
    severity: 'information',
    since: '0.1.0',
    tags: ['facts', 'references'],
    fixable: false,
    title: { ru: 'Сокращение не раскрыто', en: 'Abbreviation that is not expanded' },
    options: [known],
    check(checked, context) {
        const texts = textsWith(checked, 'capitals');
        return texts.length === 0 ? [] : unexplained(texts, new Set(context.option(known)), checked);
    },
};

/** @param texts those that have words in capitals @param seen of what nothing is to be said; what is met here is added */
function* unexplained(texts: readonly ProseText[], seen: Set<string>, checked: CheckedFile): Iterable<Finding> {
    let explained: ReadonlySet<string> | undefined;
    for (const text of texts) {
        for (const { from, word } of abbreviationsIn(text)) {
            if (seen.has(word)) continue;
            seen.add(word);
            explained ??= explainedIn(texts, checked);
            if (explained.has(word)) continue;
            yield {
                span: text.span(from, from + word.length),
                message: {
                    ru: `Сокращение «${word}» нигде не раскрыто: напишите при первом упоминании «… (далее — ${word})» или объявите термин.`,
                    en: `“${word}” is expanded nowhere: write “… (${word})” where it first appears, or declare a term.`,
                },
            };
        }
    }
}

/** Two capitals or more that stand alone: not in a compound, a code or a name in quotation marks, nor before one. */
const capitals = /(?<![A-Za-zА-Яа-яЁё\d№_./-])(?<!№\s)([А-ЯЁ]{2,}|[A-Z]{2,})(?![A-Za-zА-Яа-яЁё\d_/]|[-–]\d|-[A-Za-zА-Яа-яЁё]|\.[A-Za-zА-Яа-яЁё])/g;

function abbreviationsIn({ text }: ProseText): readonly { readonly from: number; readonly word: string }[] {
    if (isInCapitals(text)) return [];
    return matchesIn(text, capitals).map(({ 1: word = '', index }) => ({ from: index, word }))
        .filter(({ from, word }) => needsExpansion(word) && !isName(text, from, from + word.length));
}

/** A heading in capitals holds no abbreviations that could be told from words. */
function isInCapitals(text: string): boolean {
    return /[А-ЯЁA-Z]{4,}[\s,]+[А-ЯЁA-Z]{4,}/.test(text) || !/[а-яёa-z]/.test(text);
}

/** «ГАУ ДПО «Агинский институт»», «МАОУ «Лицей»» and all that stands inside the quotation marks are names. */
function isName(text: string, from: number, to: number): boolean {
    return /^(?:\s+[А-ЯЁA-Z]{2,})*\s*[«„“"]/.test(text.slice(to, to + 60)) || isInQuotes(text, from);
}

/** What stands in brackets behind its expansion, or before them, and what declarations name. */
function explainedIn(texts: readonly ProseText[], checked: CheckedFile): ReadonlySet<string> {
    const explained = new Set<string>();
    const add = (text: string): void => { for (const [word] of text.matchAll(/[А-ЯЁ]{2,}|[A-Z]{2,}/g)) explained.add(word); };
    for (const { text } of texts) {
        for (const [inside] of text.matchAll(/\([^()]{0,80}\)/g)) if (isExpansion(inside)) add(inside);
        for (const [, word = ''] of text.matchAll(/([А-ЯЁ]{2,}|[A-Z]{2,})[»”]?\s*(?:\([а-яёa-z]|[–—]\s[а-яёa-z])/g)) explained.add(word);
    }
    for (const file of [checked.file, ...checked.uses.imported(checked.document).map(use => use.file)]) {
        for (const declaration of nodesOf(file).declarations) {
            if ('text' in declaration) add(plainText(declaration.text));
            for (const { key, value } of declaration.properties) if (key === 'short' || key === 'nom') add(plainText(value));
        }
    }
    return explained;
}

/** «(далее – ФГОС)», «(ФГОС)»; «(совместно с КЦОКО)» says nothing of what it is. */
function isExpansion(inside: string): boolean {
    return /далее|сокращенн?о|hereinafter|hereafter/i.test(inside) || /^\(\s*[«“"]?(?:the )?(?:[А-ЯЁ]{2,}|[A-Z]{2,})(?:[\s,][^()]{0,30})?\)$/.test(inside);
}
