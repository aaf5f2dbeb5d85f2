import type { DialectId } from '../../dialects/index.js';
import type { Resolution } from '../../generated/ast.js';
import type { Dictionary, Suggestion } from '../../packs/dictionary.js';
import { containerOfType } from '../../syntax/nodes.js';
import { plainText } from '../../syntax/prose.js';
import { propertyOf } from '../../syntax/properties.js';
import { fold } from '../../values/fold.js';
import { proseTextsOf, type ProseText } from '../prose-text.js';
import type { CheckedFile, Finding, Fix, Message, Rule } from '../rule.js';
import { listedWords, type IsListed } from '../spelling/known-names.js';
import { speltWords, type SpeltWord } from '../spelling/spelt-words.js';
import { startsWithCapital, verdictOn } from '../spelling/verdict.js';

export const spelling: Rule = {
    id: 'spelling',
    severity: 'information',
    onlyInEditor: true,
    yieldsTo: ['unknown-keyword'],
    since: '0.1.0',
    tags: ['text'],
    fixable: true,
    needs: ['dictionary'],
    title: { ru: 'Слова нет в словаре', en: 'Word that no dictionary has' },
    *check(checked, context) {
        const dictionaries = new Map<DialectId, Dictionary | undefined>();
        const dictionaryOf = (language: DialectId): Dictionary | undefined => {
            if (!dictionaries.has(language)) dictionaries.set(language, sparing(context.pack('dictionary', language)));
            return dictionaries.get(language);
        };
        yield* report(unknownWords(checked, dictionaryOf, context.words));
    },
};

interface Unknown {
    readonly text: ProseText;
    readonly spelt: SpeltWord;
    readonly dictionary: Dictionary;
}

function unknownWords(checked: CheckedFile, dictionaryOf: (language: DialectId) => Dictionary | undefined, words: ReadonlySet<string>): readonly Unknown[] {
    const unknown: Unknown[] = [];
    let isListed: IsListed | undefined;
    for (const text of proseTextsOf(checked)) {
        const language = languageOf(text, checked);
        const dictionary = language && dictionaryOf(language);
        if (!dictionary) continue;
        for (const spelt of speltWords(text, language)) {
            if (dictionary.has(spelt.word)) continue;
            isListed ??= listedWords(checked, words);
            if (!isListed(spelt.word)) unknown.push({ text, spelt, dictionary });
        }
    }
    return unknown;
}

/** The language in which a text is printed; undefined when its resolution names one that we have no words of. */
function languageOf(text: ProseText, checked: CheckedFile): DialectId | undefined {
    const resolution = containerOfType<Resolution>(text.owner, 'Resolution');
    const named = resolution && plainText(propertyOf(resolution, 'language')?.value).trim().toLowerCase().split('-')[0];
    const { id } = checked.dialectOf(resolution);
    return named && named !== id ? undefined : id;
}

/** In a text full of unknown words, which may be of another language, only so many are given suggestions. */
const mostSuggested = 100;

function sparing(dictionary: Dictionary | undefined): Dictionary | undefined {
    if (!dictionary) return undefined;
    const asked = new Set<string>();
    return {
        has: word => dictionary.has(word),
        suggestions: word => {
            if (asked.size >= mostSuggested && !asked.has(word)) return [];
            asked.add(word);
            return dictionary.suggestions(word);
        },
    };
}

function* report(unknown: readonly Unknown[]): Iterable<Finding> {
    const names = new Set(unknown.filter(({ spelt }) => startsWithCapital(spelt.word) && (spelt.place === 'inside' || spelt.isNamed)).map(({ spelt }) => fold(spelt.word)));
    for (const { text, spelt, dictionary } of unknown) {
        const town = withoutTown(text, spelt, dictionary);
        const suggestions = town ? [town] : verdictOn(spelt, dictionary, word => names.has(fold(word)));
        if (!suggestions) continue;
        const span = text.span(spelt.start, spelt.end);
        yield {
            span,
            message: message(spelt.word, suggestions[0]),
            // Marks inside the word have no place in another one.
            fixes: span.end - span.start === spelt.word.length ? suggestions.map(suggestion => replaced(text, spelt, suggestion)) : [],
        };
    }
}

/** «организацийг. Хабаровска»: the shortened «город» stuck to the word before. */
function withoutTown(text: ProseText, { word, end }: SpeltWord, dictionary: Dictionary): Suggestion | undefined {
    const rest = word.slice(0, -1);
    const isStuck = word.endsWith('г') && text.text[end] === '.' && rest.length > 3 && dictionary.has(rest);
    return isStuck ? { text: `${rest} г`, kind: 'split', isLikely: true } : undefined;
}

function message(word: string, best: Suggestion | undefined): Message {
    if (!best) {
        return {
            ru: `Слова «${word}» нет в словаре: исправьте его или внесите в список «words» файла rezo.config.json.`,
            en: `“${word}” is in no dictionary: correct it, or add it to the list “words” in rezo.config.json.`,
        };
    }
    return best.kind === 'split'
        ? { ru: `Слова «${word}» нет в словаре. Возможно, пропущен пробел: «${best.text}»?`, en: `“${word}” is in no dictionary. Is a space missing: “${best.text}”?` }
        : { ru: `Слова «${word}» нет в словаре. Возможно, имелось в виду «${best.text}»?`, en: `“${word}” is in no dictionary. Did you mean “${best.text}”?` };
}

function replaced(text: ProseText, { start, end }: SpeltWord, { text: right }: Suggestion): Fix {
    return { title: { ru: `Заменить на «${right}»`, en: `Replace by “${right}”` }, edits: [text.replace(start, end, right)], isGuess: true };
}
