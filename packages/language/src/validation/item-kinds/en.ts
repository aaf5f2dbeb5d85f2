/** English openings of items, by closed lists of the verbs with which recommendations begin. */
import type { WordForm } from '../words.js';
import type { ItemKind } from './kind.js';

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Verbs that are no nouns: certain without “to” as well. */
const verbs = list(`
    accelerate achieve adapt adopt allocate allow amend analyse analyze apply appoint approve assess avoid bring clarify collaborate collect
    compile complete consider consolidate continue cooperate coordinate create define deliver designate determine develop devise disseminate
    distribute elaborate eliminate enable encourage engage enhance ensure establish evaluate examine expand expedite explore extend
    facilitate finance foster give guarantee identify implement improve include incorporate increase inform initiate integrate introduce
    keep maintain make modernise modernize modify negotiate obtain organise organize prepare preserve prevent prioritise prioritize promote
    protect provide publish pursue raise recognise recognize recommend reduce renew replace require restore secure send
    simplify stimulate strengthen submit take train translate uphold write`);
/** Verbs behind “to”, nouns elsewhere. */
const verbsOrNouns = list('advance address aid answer assist build call conduct design draft fund help hold host invest join lead let list limit measure monitor name offer open pay plan print put read record repair repeat report request research review run set share start study support test update use work');

const gerunds: ReadonlySet<string> = new Set([...verbs].map(verb => (verb.endsWith('ee') ? `${verb}ing` : verb.endsWith('e') ? `${verb.slice(0, -1)}ing` : verb === 'submit' ? 'submitting' : `${verb}ing`)));

/** A nominalisation with what it is of: “development of”, “the introduction of”. */
const nominal = /^(?:[a-z]+(?:tion|sion|ment)s?|renewal|maintenance|provision|adoption|support)$/u;
const verbsLikeNouns = list('mention mentions question questions implement complement supplement position positions commission condition petition');

export function englishKind(words: readonly WordForm[], text: string): ItemKind | undefined {
    const start = words[0]?.folded === 'not' ? 1 : 0;
    const [first, second, third] = words.slice(start, start + 3).map(({ folded }) => folded);
    if (!first) return undefined;
    if (first === 'to') return second && (verbs.has(second) || verbsOrNouns.has(second)) ? 'infinitive' : undefined;
    if (start > 0) return undefined;
    if (verbs.has(first)) return 'bare';
    // “Building on the survey, publish …” begins with a clause, not with what the item is.
    if (gerunds.has(first)) return text.includes(',') ? undefined : 'gerund';
    const [noun, next] = first === 'the' || first === 'further' ? [second, third] : [first, second];
    if (!noun || next !== 'of' || verbsLikeNouns.has(noun) || !nominal.test(noun)) return undefined;
    return hasPredicate(words) ? undefined : 'noun';
}

/** “The adoption of the plan is to be completed”: a sentence, which may stand in another list. */
const hasPredicate = (words: readonly WordForm[]): boolean => words.some(({ folded }) => /^(?:is|are|was|were|be|should|shall|must|may|will|has|have)$/u.test(folded));
