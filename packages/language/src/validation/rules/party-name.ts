import { groupBy } from '../group-by.js';
import { isFormAt, isInitialsOf, isSameStem, nearMissAt, partyForms, type PartyForm } from '../party-forms.js';
import { excerpt } from '../places.js';
import { proseTextsOf, type ProseText } from '../prose-text.js';
import type { Finding, Rule } from '../rule.js';
import { wordsOf } from '../words.js';

export const partyName: Rule = {
    id: 'party-name',
    severity: 'information',
    since: '0.1.0',
    tags: ['facts', 'references'],
    fixable: false,
    title: { ru: 'Название организации расходится с объявленным', en: 'Name of an organization other than declared' },
    *check(checked) {
        const forms = partyForms(checked);
        if (forms.length === 0) return;
        const seek = seekerOf(forms);
        const mayHold = new RegExp([...new Set(forms.map(({ words }) => beginning(words[0] ?? '')))].map(start => `${start[0]?.toUpperCase() ?? ''}${start.slice(1)}`).join('|'));
        for (const text of proseTextsOf(checked)) {
            // The words printed for a mention are the author's choice.
            if (text.owner.$type === 'Mention') continue;
            if (mayHold.test(text.text)) yield* misnamed(text, seek);
            yield* initials(text, forms);
        }
    },
};

type Seek = (firstWord: string) => readonly PartyForm[];

/** Names whose first word begins like a word of the text. */
function seekerOf(forms: readonly PartyForm[]): Seek {
    const byBeginning = groupBy(forms, ({ words }) => beginning(words[0] ?? ''));
    return word => byBeginning.get(beginning(word)) ?? [];
}

function beginning(word: string): string {
    return word.slice(0, 3);
}

function* misnamed(text: ProseText, seek: Seek): Iterable<Finding> {
    const words = wordsOf(text);
    for (let at = 0; at < words.length; at++) {
        const word = words[at];
        const candidates = word && isCapital(text.text[word.start]) ? seek(word.folded).filter(form => isSameStem(form.words[0] ?? '', word.folded)) : [];
        if (!word || candidates.length === 0 || candidates.some(form => isFormAt(words, at, form))) continue;
        for (const form of candidates) {
            const length = nearMissAt(words, at, form);
            const last = words[at + length - 1];
            if (length === 0 || !last || /[.;:!?]/.test(text.text.slice(word.start, last.end))) continue;
            yield report(text, word.start, last.end, form);
            break;
        }
    }
}

function isCapital(letter: string | undefined): boolean {
    return letter !== undefined && letter !== letter.toLowerCase();
}

const quotedInitials = /«([А-ЯЁA-Z]{2,6}(?:\s[^«»]{2,100})?)»/g;

function* initials(text: ProseText, forms: readonly PartyForm[]): Iterable<Finding> {
    if (!text.text.includes('«')) return;
    for (const { 1: written = '', index } of text.text.matchAll(quotedInitials)) {
        const form = forms.find(candidate => isInitialsOf(written, candidate));
        if (form) yield report(text, index + 1, index + 1 + written.length, form);
    }
}

function report(text: ProseText, from: number, to: number, { name }: PartyForm): Finding {
    return {
        span: text.span(from, to),
        message: {
            ru: `Похоже на «${excerpt(name, 90)}», но объявлено иначе: проверьте название или упомяните организацию через «\\».`,
            en: `This is nearly “${excerpt(name, 90)}”, but it is declared otherwise: check the name, or mention the organization with “\\”.`,
        },
    };
}
