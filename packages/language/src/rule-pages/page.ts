import type { DialectId } from '../dialects/index.js';

/** The written part of a rule's page: paragraphs in Markdown, unwrapped, and samples of the language. */
export interface RulePage {
    /** What the rule finds. */
    readonly what: string;
    readonly why: string;
    /** A text that the rule reports. */
    readonly bad: string;
    /** The same without the mistake. */
    readonly good: string;
    /** What the rule cannot know, and so is silent about. */
    readonly limits: string;
}

/** The headings of a page. */
export const headings: Readonly<Record<DialectId, Readonly<Record<Exclude<keyof RulePage, 'what'>, string>>>> = {
    en: { why: 'Why', bad: 'Bad', good: 'Good', limits: 'What it cannot know' },
    ru: { why: 'Почему', bad: 'Плохо', good: 'Хорошо', limits: 'Чего правило не может знать' },
};

/** What the rule itself says of itself stands between these comments, and is made anew from the rule. */
export const generatedParts = {
    rule: /<!-- rule -->\n[\s\S]*?<!-- \/rule -->/,
    settings: /<!-- settings -->\n[\s\S]*?<!-- \/settings -->/,
} as const;

/**
 * Reads the written part of a page.
 * @throws Error when a heading, a sample or a generated part is missing: the page is one of ours
 */
export function readRulePage(markdown: string, language: DialectId): RulePage {
    for (const [name, part] of Object.entries(generatedParts)) if (!part.test(markdown)) throw new Error(`The page has no <!-- ${name} --> part.`);
    const written = markdown.replace(/^# .*\n/, '').replace(generatedParts.rule, '').replace(generatedParts.settings, '');
    const [what = '', ...sections] = written.split(/^## /m);
    const bodies = new Map(sections.map(section => {
        const end = section.indexOf('\n');
        return [section.slice(0, end).trim(), section.slice(end)];
    }));
    const named = headings[language];
    const body = (name: keyof typeof named): string => {
        const text = bodies.get(named[name]);
        if (text === undefined) throw new Error(`The page has no heading “${named[name]}”.`);
        return text;
    };
    return { what: unwrapped(what), why: unwrapped(body('why')), bad: sample(body('bad')), good: sample(body('good')), limits: unwrapped(body('limits')) };
}

/** Paragraphs in a line each; a blank line parts them. */
function unwrapped(text: string): string {
    return text.trim().split(/\n{2,}/).map(paragraph => paragraph.replace(/\n(?!- )/g, ' ')).join('\n\n');
}

function sample(text: string): string {
    const fenced = /^```res\n([\s\S]*?)```/m.exec(text)?.[1];
    if (fenced === undefined) throw new Error('The page has a heading without a sample.');
    return fenced;
}
