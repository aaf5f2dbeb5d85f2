import { isoDate, yearLater, type Templates } from './template.js';

export const en: Templates = {
    conference: date => `organization \\organizer: ⟨Name of the Organizer⟩
  short: ⟨Organizer⟩

resolution: of the Conference “⟨Theme of the Conference⟩”
  status: draft
  place: ⟨City⟩
  date: ⟨${isoDate(date)}⟩

event: The Conference “⟨=Theme of the Conference⟩” met in ⟨=City⟩ on \\event.dates.
  kind: conference
  theme: ⟨=Theme of the Conference⟩
  dates: ⟨=${isoDate(date)}⟩

participants: ⟨More than 100⟩ people attended.
  count: ⟨more than 100⟩

topics: The participants discussed:
  - ⟨the first topic⟩;
  - ⟨the second topic⟩.

recommendations: The Conference **recommends** the following:
  numbering: addressees

to: \\organizer
  - ⟨publish the proceedings⟩;
    deadline: ⟨${isoDate(yearLater(date))}⟩
  - ⟨convene the next conference⟩.

to: ⟨Schools and universities⟩
  continue their work on:
  - ⟨the first matter⟩;
  - ⟨the second matter⟩.
`,
    meeting: date => `resolution: ⟨of the general meeting⟩
  status: draft
  number: ⟨1⟩
  place: ⟨City⟩
  date: ⟨${isoDate(date)}⟩
  vote: ⟨unanimous⟩

preamble:
  Having heard ⟨the report of the chair⟩, the meeting notes that ⟨the plan of work has been carried out⟩.

decisions: The meeting decided:
  1. ⟨To approve the annual report⟩.
  2. To ask ⟨the board⟩ ⟨for a plan for the coming year⟩.
    responsible: ⟨=the board⟩
    deadline: ⟨${isoDate(yearLater(date))}⟩

signatures:
  - Chair — ⟨Name Surname⟩
  - Secretary — ⟨Name Surname⟩
`,
    assembly: date => `resolution: ⟨on the subject of the resolution⟩
  status: draft
  number: ⟨1/1⟩
  date: ⟨${isoDate(date)}⟩

preamble: ⟨The Assembly⟩,
  - _recalling_ ⟨its earlier resolutions⟩,
  - _noting_ ⟨the report of the secretariat⟩,

decisions:
  1. _Welcomes_ ⟨what has been achieved⟩;
  2. _Requests_ ⟨the secretariat to report at the next session⟩.
    deadline: ⟨${isoDate(yearLater(date))}⟩
    label: ⟨report⟩
`,
    registry: () => `// A registry: names for resolutions to use, by a line such as: use: registry.res

organization \\⟨organization1⟩: ⟨Full Name of the Organization⟩
  short: ⟨Organization⟩
  site: ⟨https://example.org⟩

person \\⟨chair⟩: ⟨Name Surname⟩
  role: ⟨Chair⟩

term \\⟨abbr⟩: ⟨what the abbreviation stands for⟩
  short: ⟨ABBR⟩
`,
};
