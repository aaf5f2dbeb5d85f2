import * as typografModule from 'typograf';
import { allowedRules, quoteRule, typografLocales, type Locale } from './rules.js';

interface Context {
    readonly text: string;
    readonly isHTML: false;
    readonly prefs: { readonly locale: readonly string[] };
    readonly safeTags: unknown;
    readonly getData: (key: string) => unknown;
}

interface Rule {
    readonly name: string;
    readonly settings: unknown;
    readonly handler: (this: object, text: string, settings: unknown, context: Context) => string;
}

interface Typografer {
    new (preferences: { locale: readonly string[] }): { readonly safeTags: unknown };
    getRules(): Rule[];
    getData(key: string): unknown;
}

// The package's types describe its CommonJS face, where the class is one level deeper than in the module that runs.
const Typograf = typografModule.default as unknown as Typografer;

/** The rules of one language, ready to run. */
export interface Engine {
    /** Non-breaking spaces, apostrophes, ellipses. */
    readonly spaces: (text: string) => string;
    readonly quotes: (text: string) => string;
}

/**
 * The handlers are called one after another, without `execute()`: it goes through the 250 named entities of HTML for every
 * text, which costs three times as much as the rules themselves, and our text is never HTML (see `protect.ts`).
 */
function createEngine(locale: Locale): Engine {
    const locales = typografLocales[locale];
    const self = new Typograf({ locale: locales });
    const data = (key: string): unknown => key === 'char'
        ? locales.map(each => String(Typograf.getData(`${each}/char`))).join('')
        : Typograf.getData(`${locales[0]}/${key}`);
    const rules = Typograf.getRules();
    const run = (rule: Rule, text: string): string => rule.handler.call(self, text, rule.settings,
        { text, isHTML: false, prefs: { locale: locales }, safeTags: self.safeTags, getData: data });
    const allowed = rules.flatMap(rule => {
        const needs = allowedRules[locale][rule.name];
        return needs ? [{ rule, needs }] : [];
    });
    const quotes = rules.find(rule => rule.name === quoteRule);
    return {
        spaces: text => allowed.reduce((result, { rule, needs }) => needs.test(result) ? run(rule, result) : result, text),
        quotes: text => quotes ? run(quotes, text) : text,
    };
}

const engines = new Map<Locale, Engine>();

/** One engine a language, made when it is first asked for. */
export function engineFor(locale: Locale): Engine {
    const known = engines.get(locale);
    if (known) return known;
    const engine = createEngine(locale);
    engines.set(locale, engine);
    return engine;
}
