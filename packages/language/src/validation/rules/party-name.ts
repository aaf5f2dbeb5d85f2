import type { Resolution } from '../../generated/ast.js';
import { memo, memoWhileChecking } from '../../syntax/memo.js';
import { containerOfType } from '../../syntax/nodes.js';
import { groupBy } from '../group-by.js';
import { isFormAt, isInitialsOf, isSlip, nearMissAt, partyForms, type NearMiss, type PartyForm } from '../party-forms.js';
import { mapDefined } from '../map-defined.js';
import { matchesIn } from '../matches.js';
import { organizationsOf } from '../organizations.js';
import { excerpt } from '../places.js';
import { textsWith, type ProseText } from '../prose-text.js';
import type { CheckedFile, Finding, Rule } from '../rule.js';
import type { Word } from '../words.js';

export const partyName: Rule = {
    id: 'party-name',
    severity: 'information',
    since: '0.1.0',
    tags: ['facts', 'references'],
    fixable: false,
    title: { ru: 'Название организации расходится с объявленным', en: 'Name of an organization other than declared' },
    needs: ['dictionary', 'morphology'],
    needsPacks: checked => nearMissesIn(checked).some(({ slip }) => slip),
    check(checked, context) {
        const found: Finding[] = [];
        const reported = new Set<Word>();
        for (const { text, first, last, form, slip } of nearMissesIn(checked)) {
            if (reported.has(first)) continue;
            const language = slip && checked.dialectOf(containerOfType<Resolution>(text.owner, 'Resolution')).id;
            if (slip && language && !isSlip(slip, context.pack('dictionary', language), context.pack('morphology', language))) continue;
            reported.add(first);
            found.push(report(text, first.start, last.end, form));
        }
        const forms = partyForms(organizationsOf(checked));
        if (forms.length > 0) for (const text of textsWith(checked, 'quotes')) if (isPrinted(text)) found.push(...initials(text, forms));
        return found;
    },
};

interface Candidate extends NearMiss {
    readonly text: ProseText;
    readonly first: Word;
    readonly last: Word;
    readonly form: PartyForm;
}

/** The words printed for a mention are the author's choice. */
function isPrinted({ owner }: ProseText): boolean {
    return owner.$type !== 'Mention';
}

/** Told by the letters alone, so that dictionaries are read only where there is something to ask them. */
const nearMissesIn = memoWhileChecking((checked: CheckedFile): readonly Candidate[] => {
    const forms = partyForms(organizationsOf(checked));
    if (forms.length === 0) return [];
    const { mayHold, named } = seekerOf(forms);
    return textsWith(checked, 'capitalLetters').filter(text => mayHold.test(text.text) && isPrinted(text)).flatMap(text => misnamed(text, named));
});

interface Seeker {
    /** Tells the texts in which some name may begin. */
    readonly mayHold: RegExp;
    /** Names whose first word begins like a word of the text. */
    readonly named: (firstWord: string) => readonly PartyForm[];
}

const seekerOf = memo((forms: readonly PartyForm[]): Seeker => {
    const byBeginning = groupBy(forms, ({ words }) => beginning(words[0] ?? ''));
    return {
        mayHold: new RegExp([...byBeginning.keys()].map(start => `${start[0]?.toUpperCase() ?? ''}${start.slice(1)}`).join('|')),
        named: word => byBeginning.get(beginning(word)) ?? [],
    };
});

function beginning(word: string): string {
    return word.slice(0, 3);
}

function misnamed(text: ProseText, named: Seeker['named']): readonly Candidate[] {
    const words = text.reading.words;
    const found: Candidate[] = [];
    for (let at = 0; at < words.length; at++) {
        const first = words[at];
        // A letter that stands for itself is a small one.
        if (!first || first.folded.charCodeAt(0) === text.text.charCodeAt(first.start)) continue;
        const candidates = isCapital(text.text[first.start]) ? named(first.folded) : [];
        if (candidates.length === 0 || candidates.some(form => isFormAt(words, at, form))) continue;
        for (const form of candidates) {
            const near = nearMissAt(words, at, form);
            const last = words[at + (near?.length ?? 0) - 1];
            if (near && last && !/[.;:!?]/.test(text.text.slice(first.start, last.end))) found.push({ ...near, text, first, last, form });
        }
    }
    return found;
}

function isCapital(letter: string | undefined): boolean {
    return letter !== undefined && letter !== letter.toLowerCase();
}

const quotedInitials = /«([А-ЯЁA-Z]{2,6}(?:\s[^«»]{2,100})?)»/g;

function initials(text: ProseText, forms: readonly PartyForm[]): readonly Finding[] {
    return mapDefined(matchesIn(text.text, quotedInitials), ({ 1: written = '', index }) => {
        const form = forms.find(candidate => isInitialsOf(written, candidate));
        return form && report(text, index + 1, index + 1 + written.length, form);
    });
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
