import type { Dialect, EventFacts } from './dialect.js';

const words = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth',
    'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth', 'twentieth'];

const tens: readonly (readonly [stem: string, value: number])[] = [
    ['twent', 20], ['thirt', 30], ['fort', 40], ['fift', 50], ['sixt', 60], ['sevent', 70], ['eight', 80], ['ninet', 90],
];

const joined = (parts: readonly (string | undefined)[]): string => parts.filter(part => part).join(' ');

function composeEvent(facts: EventFacts): string | undefined {
    if (!facts.kind || !(facts.dates || facts.theme)) return undefined;
    const verb = facts.dates ? 'was held' : 'took place';
    const when = facts.dates && (/[–—]|,.*,/u.test(facts.dates) || !/^\d/u.test(facts.dates) ? facts.dates : `on ${facts.dates}`);
    return `${joined(['The', facts.ordinal, facts.kind, facts.theme && `“${facts.theme}”`, verb, when, facts.venue && `at ${facts.venue}`, facts.place && `in ${facts.place}`])}.`;
}

export const en: Dialect = {
    id: 'en',
    name: 'English',
    keywords: {
        use: 'use', resolution: 'resolution', area: 'area', to: 'to',
        event: 'event', organizers: 'organizers', participants: 'participants', goals: 'goals', topics: 'topics',
        preamble: 'preamble', findings: 'findings', priorities: 'priorities', decisions: 'decisions', recommendations: 'recommendations',
        closing: 'closing', annex: 'annex', signatures: 'signatures', text: 'text',
        organization: 'organization', person: 'person', act: 'act', term: 'term',
        language: 'language', kind: 'kind', status: 'status', number: 'number', agenda: 'agenda', date: 'date', place: 'place', body: 'body',
        vote: 'vote', supersedes: 'supersedes', repeats: 'repeats', ordinal: 'ordinal', theme: 'theme', dates: 'dates',
        venue: 'venue', mode: 'mode', count: 'count', heading: 'heading', numbering: 'numbering', label: 'label', deadline: 'deadline',
        responsible: 'responsible', addressee: 'addressee', result: 'result', short: 'short',
        nom: 'nom', gen: 'gen', dat: 'dat', acc: 'acc', ins: 'ins', loc: 'loc',
        role: 'role', site: 'site', email: 'email', issued: 'issued',
    },
    note: 'note',
    statuses: { draft: 'draft', adopted: 'adopted', approved: 'approved', rejected: 'rejected', superseded: 'superseded', withdrawn: 'withdrawn' },
    modes: { 'in-person': 'in person', online: 'online', hybrid: 'hybrid' },
    numberings: { addressees: 'addressees', items: 'items', continuous: 'continuous', none: 'none' },
    choiceSynonyms: new Map([['offline', 'in person'], ['remote', 'online'], ['remotely', 'online'], ['mixed', 'hybrid'], ['passed', 'adopted']]),
    countQualifiers: {
        exactly: ['exactly'], moreThan: ['more than', 'over'], atLeast: ['at least'], about: ['about', 'around', 'approximately', 'some'],
        lessThan: ['less than', 'fewer than', 'under'], upTo: ['up to'],
    },
    vote: { unanimous: ['unanimous', 'unanimously'], for: ['for', 'in favour', 'in favor'], against: ['against'], abstained: ['abstained', 'abstentions', 'abstaining', 'abstention'], none: ['none', 'no', 'nobody', 'no one'] },
    deadlines: {
        annually: ['annually', 'every year'], ongoing: ['ongoing', 'permanently'], quarter: ['quarter', 'q'],
        lead: ['by', 'by the end of', 'by end of', 'until', 'until the end of', 'till', 'before', 'before the end of', 'in', 'during', 'on', 'no later than', 'not later than', 'the end of', 'end of'],
    },
    countScales: new Map([['thousand', 1000], ['million', 1_000_000]]),
    monthsInDate: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
    monthsAlone: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
    monthsAccepted: [['Jan', 'Jan.'], ['Feb', 'Feb.'], ['Mar', 'Mar.'], ['Apr', 'Apr.'], [], ['Jun', 'Jun.'], ['Jul', 'Jul.'], ['Aug', 'Aug.'], ['Sep', 'Sep.', 'Sept', 'Sept.'], ['Oct', 'Oct.'], ['Nov', 'Nov.'], ['Dec', 'Dec.']],
    yearWords: [],
    yearWordsInDate: [],
    yearWordsInSpan: [],
    silentWords: ['the', 'of'],
    rangeWords: [['from', 'to'], ['between', 'and'], ['from', 'till'], ['from', 'until'], ['from', 'through'], ['', 'to'], ['', 'through']],
    ordinalWords: new Map([
        ...words.map((word, index): [string, number] => [word, index + 1]),
        ...tens.map(([stem, value]): [string, number] => [`${stem}ieth`, value]),
    ]),
    tensWords: new Map(tens.map(([stem, value]) => [`${stem}y`, value])),
    ordinalSuffixes: ['st', 'nd', 'rd', 'th'],
    itemLetters: 'abcdefghijklmnopqrstuvwxyz',
    defaultKind: 'Resolution',
    draftMark: 'DRAFT',
    numberSign: 'No.',
    quotes: ['“', '”'],
    itemReference: (number, letter) => `para. ${[number, letter && `(${letter})`].filter(part => part).join(' ')}`,
    composeEvent,
    composeParticipants: (count, { value }) => `${count[0]?.toUpperCase() ?? ''}${count.slice(1)} ${value === 1 ? 'person' : 'people'} took part.`,
};
