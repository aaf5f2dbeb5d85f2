import type { DialectHelp } from './help.js';

export const enHelp: DialectHelp = {
    keywords: {
        use: {
            summary: 'Takes the declarations of another file: its organizations, persons, acts and terms can be mentioned here. The path is relative to this file.',
            sample: 'use: ../registry.res',
        },
        resolution: {
            summary: 'Starts the document. After the colon stands the title, printed under the word RESOLUTION.',
            sample: 'resolution: on open school libraries\n  status: draft\n  place: Port Aldren\n  date: 14 March 2025',
            snippet: 'resolution: ${1:title}\n  status: ${2|draft,adopted,approved|}\n  place: ${3:place}\n  date: ${4:date}\n\n$0',
        },
        area: {
            summary: 'Groups the addressees below it. After the colon stands the heading of the group; it holds until the next area.',
            sample: 'area: Museums and schools\n\nto: Head teachers\n  - set aside two hours for a lesson at the museum.',
            snippet: 'area: ${1:heading}\n\nto: $2\n  - $0;',
        },
        to: {
            summary: 'An addressee of recommendations, in the form in which it is printed. Several such lines in a row make one joint addressee.',
            sample: 'to: Town and city councils\n  - open the reading room on one evening a week;\n  - publish the minutes of open sittings.',
            snippet: 'to: $1\n  - $0;',
        },
        event: {
            summary: 'The event at which the document was adopted. With nothing after the colon its sentence is composed from the data.',
            sample: 'event:\n  kind: congress\n  ordinal: ninth\n  theme: Memory within Reach\n  dates: 18–20 September 2025',
            snippet: 'event: $1\n  kind: ${2:conference}\n  ordinal: ${3:second}\n  theme: ${4:theme}\n  dates: ${5:dates}\n\n$0',
        },
        organizers: {
            summary: 'Who held the event.',
            sample: 'organizers: The Congress was convened by the Guild together with the City Council.',
        },
        participants: {
            summary: 'Who took part. With a count and nothing else written, the sentence is composed for you.',
            sample: 'participants: Over 460 archivists from 38 countries took part.\n  count: over 460',
            snippet: 'participants: $1\n  count: ${2:over 100}\n\n$0',
        },
        goals: {
            summary: 'What the participants met for.',
            sample: 'goals: The Congress met to compare how towns of modest means keep their records.',
        },
        topics: {
            summary: 'What was discussed. After the colon stands the lead of the list.',
            sample: 'topics: The Congress considered:\n  - the rescue of records;\n  - the training of clerks.',
            snippet: 'topics: ${1:The Conference considered:}\n  - $0;',
        },
        preamble: {
            summary: 'What the decision rests on: considering clauses, or the story of the meeting.',
            sample: 'preamble: The Assembly,\n  - _recalling_ its resolution of 14 June 2023,\n  - _convinced_ that public measurements belong to the public,',
            snippet: 'preamble: ${1:The Assembly,}\n  - _${2:recalling}_ $0,',
        },
        findings: {
            summary: 'The stating part: what the body notes.',
            sample: 'findings: The Congress notes that most towns still count their visitors in dozens.',
        },
        priorities: {
            summary: 'What comes first. After the colon stands the lead of the list.',
            sample: 'priorities: The Congress sets the following priorities:\n  - evening access to reading rooms;\n  - plans of rescue.',
            snippet: 'priorities: ${1:The Conference sets the following priorities:}\n  - $0;',
        },
        decisions: {
            summary: 'The operative part: what the body takes on itself.',
            sample: 'decisions: The Assembly:\n  1. _Thanks_ the hosts;\n  2. _Requests_ the Secretariat to report in a year.',
            snippet: 'decisions: ${1:The Assembly:}\n  1. $0;',
        },
        recommendations: {
            summary: 'What the body asks of others: by addressee, or as one list.',
            sample: 'recommendations: The Congress **recommends**:\n\nto: Town and city councils\n  - publish the minutes of open sittings.',
            snippet: 'recommendations: ${1:The Conference **recommends**:}\n\nto: $2\n  - $0;',
        },
        closing: {
            summary: 'The closing words: thanks and hopes.',
            sample: 'closing: The participants thank their hosts and look forward to the next meeting.',
        },
        annex: {
            summary: 'An annex; after the colon stands its title.',
            sample: 'annex: Terms used in the register\n  heading: Annex 1',
            snippet: 'annex: ${1:title}\n\n$0',
        },
        signatures: {
            summary: 'Who signed the document: items of the form “post — name”.',
            sample: 'signatures:\n  - President — Marta Lindqvist\n  - Secretary — Tomas Adeyemi',
            snippet: 'signatures:\n  - ${1:President} — ${2:name}\n  - ${3:Secretary} — ${4:name}\n$0',
        },
        text: {
            summary: 'A section without a role of its own.',
            sample: 'text: We ask little of you. Enrol your children in the library.',
        },
        organization: {
            summary: 'Declares a body. After the id and the colon stands its full name.',
            sample: 'organization \\board: District Library Board\n  short: Board\n  site: https://board.example',
            snippet: 'organization \\\\${1:id}: ${2:full name}\n  short: ${3:short name}\n$0',
        },
        person: {
            summary: 'Declares a person. After the id and the colon stands the full name.',
            sample: 'person \\lindqvist: Marta Lindqvist\n  short: Ms. Lindqvist\n  role: President of the Guild',
            snippet: 'person \\\\${1:id}: ${2:full name}\n  short: ${3:short form}\n  role: ${4:post}\n$0',
        },
        act: {
            summary: 'Declares a law, an order, a standard or a treaty. After the id and the colon stands its citation.',
            sample: 'act \\compact: the Compact on the Northern Rivers, signed on 4 June 2009\n  short: the Compact\n  issued: 2009-06-04',
            snippet: 'act \\\\${1:id}: ${2:citation}\n  short: ${3:short form}\n  issued: ${4:date}\n$0',
        },
        term: {
            summary: 'Declares a term or an abbreviation. After the id and the colon stands what it means.',
            sample: 'term \\gauge: gauging station of common interest\n  short: common station',
            snippet: 'term \\\\${1:id}: ${2:what it stands for}\n  short: ${3:abbreviation}\n$0',
        },
        language: {
            summary: 'The language of the document: it decides how dates and quotation marks are printed. By default the language of the keywords.',
            sample: 'resolution: о речных данных\n  language: ru',
        },
        kind: {
            summary: 'The word by which the document or the event is called.',
            sample: 'resolution: to the readers\n  kind: Appeal',
        },
        status: {
            summary: 'How far the document has come. A draft is printed with the mark DRAFT.',
            sample: 'resolution: on open school libraries\n  status: adopted\n  date: 2025-03-14',
        },
        number: {
            summary: 'The number of a resolution or an act; printed after “No.”.',
            sample: 'resolution: on open school libraries\n  number: 7/12',
        },
        agenda: {
            summary: 'The agenda item that the document answers. Not printed.',
            sample: 'resolution: on river data\n  agenda: Item 5. Exchange of hydrological data',
        },
        date: {
            summary: 'The date of the document, or a range. Any usual form will do.',
            sample: 'resolution: on river data\n  date: 12 June 2025',
        },
        place: {
            summary: 'Where the document was adopted or the event was held.',
            sample: 'resolution: on river data\n  place: Eastmere',
        },
        body: {
            summary: 'Who adopts the document: a name, or the mention of a declared organization. Not printed.',
            sample: 'resolution: on river data\n  body: \\assembly',
        },
        vote: {
            summary: 'The outcome of the vote. Not printed.',
            sample: 'resolution: on river data\n  vote: for 120, against 3, abstained 5',
        },
        supersedes: {
            summary: 'The resolution whose place this one takes: a mention, or the path of a file.',
            sample: 'resolution: on the order of voting\n  supersedes: \\provisional',
        },
        repeats: {
            summary: 'The resolution that this one repeats: a mention, or the path of a file.',
            sample: 'resolution: to the readers\n  repeats: \\holdings',
        },
        ordinal: {
            summary: 'Which event of its series it is: in Roman or Arabic numerals, or in words.',
            sample: 'event:\n  kind: congress\n  ordinal: XXIV',
        },
        theme: {
            summary: 'The title of the event without quotation marks: they are added in print.',
            sample: 'event:\n  kind: congress\n  theme: Memory within Reach',
        },
        dates: {
            summary: 'When the event was held: a date or a range.',
            sample: 'event:\n  kind: congress\n  dates: 18–20 September 2025',
        },
        venue: {
            summary: 'Where exactly the event was held: a name or a mention.',
            sample: 'event:\n  kind: congress\n  venue: \\hall',
        },
        mode: {
            summary: 'How the event was held: in person, online or hybrid.',
            sample: 'event:\n  kind: congress\n  mode: hybrid',
        },
        count: {
            summary: 'How many took part, exactly or about.',
            sample: 'participants:\n  count: over 460',
        },
        heading: {
            summary: 'The heading that is printed above the section.',
            sample: 'annex: Terms used in the register\n  heading: Annex 1',
        },
        numbering: {
            summary: 'What is numbered among the recommendations. Items with dashes keep their dashes.',
            sample: 'recommendations: The Congress **recommends**:\n  numbering: addressees',
        },
        label: {
            summary: 'The lasting id of an item. Other places refer to the item by it, and the number they print is always right.',
            sample: '- keep a register of stations;\n  label: register',
        },
        deadline: {
            summary: 'When it is due: a day, a month, a quarter, a year, an event, `annually` or `ongoing`. Under `to` it holds for every item without a deadline of its own.',
            sample: '- set money aside for new books;\n  deadline: third quarter of 2026',
        },
        responsible: {
            summary: 'Who answers for it: a name or a mention. Several are divided by semicolons.',
            sample: '- draft a model contract;\n  responsible: \\secretariat',
        },
        addressee: {
            summary: 'Whom the clause addresses, where its own words say so.',
            sample: '- _Requests_ the Secretariat to report in a year.\n  addressee: \\secretariat',
        },
        result: {
            summary: 'What the item is expected to bring about.',
            sample: '- report on the stations restored;\n  result: a written report with a list of stations',
        },
        short: {
            summary: 'The short form; mentioned as `\\id.short`.',
            sample: 'organization \\board: District Library Board\n  short: Board',
        },
        nom: { summary: 'The name in the nominative case, where it differs from the full name. Useful in Russian.', sample: 'organization \\otdel: Отдел образования района\n  nom: Отдел образования района' },
        gen: { summary: 'The name in the genitive case; mentioned as `\\id.gen`. Useful in Russian.', sample: 'organization \\otdel: Отдел образования района\n  gen: Отдела образования района' },
        dat: { summary: 'The name in the dative case; a `to` line prints it without being asked. Useful in Russian.', sample: 'organization \\otdel: Отдел образования района\n  dat: Отделу образования района' },
        acc: { summary: 'The name in the accusative case; mentioned as `\\id.acc`. Useful in Russian.', sample: 'organization \\assoc: Ассоциация библиотек\n  acc: Ассоциацию библиотек' },
        ins: { summary: 'The name in the instrumental case; mentioned as `\\id.ins`. Useful in Russian.', sample: 'organization \\otdel: Отдел образования района\n  ins: Отделом образования района' },
        loc: { summary: 'The name in the prepositional case; mentioned as `\\id.loc`. Useful in Russian.', sample: 'organization \\otdel: Отдел образования района\n  loc: Отделе образования района' },
        role: { summary: 'The post; mentioned as `\\id.role`.', sample: 'person \\lindqvist: Marta Lindqvist\n  role: President of the Guild' },
        site: { summary: 'An address on the web.', sample: 'organization \\secretariat: Secretariat of the Compact\n  site: https://rivers.example' },
        email: { summary: 'An e-mail address.', sample: 'organization \\secretariat: Secretariat of the Compact\n  email: registry@rivers.example' },
        issued: { summary: 'The date of the act.', sample: 'act \\compact: the Compact on the Northern Rivers\n  issued: 2009-06-04' },
    },
    note: {
        summary: 'A footnote: its number is printed in the text, its words below.',
        sample: 'findings: Museums gained helpers\\note(So the survey of 2024 shows.).',
        snippet: 'note($0)',
    },
    statuses: {
        draft: 'not yet adopted; printed with the mark DRAFT',
        adopted: 'adopted; asks for a date',
        approved: 'approved by a higher body; asks for a date',
        rejected: 'put to the vote and not adopted',
        superseded: 'another resolution has taken its place',
        withdrawn: 'withdrawn by its authors',
    },
    modes: {
        'in-person': 'everybody meets in one place',
        online: 'everybody takes part over the network',
        hybrid: 'some meet in one place, some take part over the network',
    },
    numberings: {
        addressees: 'addressees 1., 2., 3.; numbered items 1.1., 1.2.; 2.1.',
        items: 'numbered items count from 1 under each addressee',
        continuous: 'numbered items run on through all addressees',
        none: 'addressees without numbers, items as written; the default',
    },
};
