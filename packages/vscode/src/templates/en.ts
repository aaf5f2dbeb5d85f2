import { isoDate, yearLater, type Templates } from './template.js';

const raw = String.raw;

export const en: Templates = {
    conference: date => raw`organization \\organizer: ${'${1:Name of the Organizer}'}
  short: ${'${2:Organizer}'}

resolution: of the Conference “${'${3:Theme of the Conference}'}”
  status: draft
  place: ${'${4:City}'}
  date: ${`\${5:${isoDate(date)}}`}

event: The Conference “${'$3'}” met in ${'$4'} on \\event.dates.
  kind: conference
  theme: ${'$3'}
  dates: ${'$5'}

participants: ${'${6:More than 100}'} people attended.
  count: ${'${7:more than 100}'}

topics: The participants discussed:
  - ${'${8:the first topic}'};
  - ${'${9:the second topic}'}.

recommendations: The Conference **recommends** the following:
  numbering: addressees

to: \\organizer
  - ${'${10:publish the proceedings}'};
    deadline: ${`\${11:${isoDate(yearLater(date))}}`}
  - ${'${12:convene the next conference}'}.

to: ${'${13:Schools and universities}'}
  continue their work on:
  - ${'${14:the first matter}'};
  - ${'${15:the second matter}'}.
`,
    meeting: date => raw`resolution: ${'${1:of the general meeting}'}
  status: draft
  number: ${'${2:1}'}
  place: ${'${3:City}'}
  date: ${`\${4:${isoDate(date)}}`}
  vote: ${'${5:unanimous}'}

preamble:
  Having heard ${'${6:the report of the chair}'}, the meeting notes that ${'${7:the plan of work has been carried out}'}.

decisions: The meeting decided:
  1. ${'${8:To approve the annual report}'}.
  2. To ask ${'${9:the board}'} ${'${10:for a plan for the coming year}'}.
    responsible: ${'$9'}
    deadline: ${`\${11:${isoDate(yearLater(date))}}`}

signatures:
  - Chair — ${'${12:Name Surname}'}
  - Secretary — ${'${13:Name Surname}'}
`,
    assembly: date => raw`resolution: ${'${1:on the subject of the resolution}'}
  status: draft
  number: ${'${2:1/1}'}
  date: ${`\${3:${isoDate(date)}}`}

preamble: ${'${4:The Assembly}'},
  - _recalling_ ${'${5:its earlier resolutions}'},
  - _noting_ ${'${6:the report of the secretariat}'},

decisions:
  1. _Welcomes_ ${'${7:what has been achieved}'};
  2. _Requests_ ${'${8:the secretariat to report at the next session}'}.
    deadline: ${`\${9:${isoDate(yearLater(date))}}`}
    label: ${'${10:report}'}
`,
    registry: () => raw`// A registry: names for resolutions to use, by a line such as: use: registry.res

organization \\${'${1:organization1}'}: ${'${2:Full Name of the Organization}'}
  short: ${'${3:Organization}'}
  site: ${'${4:https://example.org}'}

person \\${'${5:chair}'}: ${'${6:Name Surname}'}
  role: ${'${7:Chair}'}

term \\${'${8:abbr}'}: ${'${9:what the abbreviation stands for}'}
  short: ${'${10:ABBR}'}
`,
};
