/** The page of a resolution. */
export const screenStyle = `header { margin-bottom: 2.5rem; }
h1 { margin: 0; font-size: 1.3125rem; font-weight: 700; text-align: center; }
h1 .kind { display: inline-block; margin: 0 0 .55em .16em; font-size: 1.2em; letter-spacing: .16em; overflow-wrap: anywhere; }
h1 .title { display: block; font-weight: 400; }
h2 { margin: 2.2em 0 .8em; font-size: 1.1875rem; }
h3 { margin: 1.9em 0 .7em; font-size: 1.0625rem; font-style: italic; font-weight: 700; }
h2 + .area > h3 { margin-top: 0; }
.draft { margin: 0 0 1.6em; text-align: end; color: var(--mark); font-size: .875rem; font-weight: 700; letter-spacing: .14em; }
.imprint { display: flex; flex-wrap: wrap; justify-content: space-between; gap: .2em 2em; margin: 1.7em 0 0; padding-top: .75em; border-top: 1px solid var(--line); color: var(--quiet); text-wrap: wrap; }
.imprint > :only-child { margin-inline: auto; }
section > :last-child { margin-bottom: 0; }
section + section, header + section { margin-top: 1.15em; }
section + .recommendations, section + .decisions, section + .closing { margin-top: 1.8em; }
.addressee { margin-top: 1.5em; }
.addressee-line { margin-bottom: .45em; }
.list, .notes ol, .signature-rows { margin: 0 0 .8em; padding: 0; list-style: none; }
.list > li { position: relative; margin: .4em 0; padding-inline-start: 1.6em; }
.dash > li:not(.numbered)::before, .bullet > li:not(.numbered)::before { position: absolute; inset-inline-start: 0; color: var(--quiet); content: "–"; }
.bullet > li:not(.numbered)::before { content: "•"; }
.marker { font-variant-numeric: lining-nums tabular-nums; }
.list { --hang: 1.6em; }
.dotted { --hang: 2.35em; }
.roman { --hang: 2em; }
.list > .numbered { padding-inline-start: var(--hang); }
.numbered > .marker { display: inline-block; min-width: calc(var(--hang) - .3em); margin-inline-start: calc(-1 * var(--hang)); }
.list .list { margin: .4em 0 0; }
abbr { text-decoration: underline dotted var(--quiet); text-underline-offset: .18em; cursor: help; }
a.mention { color: inherit; text-decoration: underline dotted var(--accent); text-underline-offset: .18em; }
a.mention:hover, a.link:hover { text-decoration-style: solid; }
.link { overflow-wrap: anywhere; hyphens: manual; }
.note-mark { font-size: .72em; line-height: 0; vertical-align: super; }
.note-mark a { padding: .5em .1em; text-decoration: none; }
.notes { margin-top: 3em; padding-top: 1em; border-top: 1px solid var(--line); color: var(--quiet); font-size: .875rem; line-height: 1.5; }
.notes li { margin: 0 0 .5em; padding-inline-start: 1.6em; }
.notes .marker { display: inline-block; min-width: 1.3em; margin-inline: -1.6em 0; }
.note-back { padding: .3em; text-decoration: none; font-family: system-ui, sans-serif; }
.annex { margin-top: 3.5em; padding-top: 1.2em; border-top: 1px solid var(--line); }
.annex > h2:first-child { margin-top: 0; text-align: center; }
section + .signatures { margin-top: 3em; }
.signature-rows > li { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: end; gap: .1em 2em; margin: 0 0 1.1em; }
.signature-rows > li > * { min-width: 0; }
.post { flex: 1 1 16rem; max-width: 26rem; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: pre; }`;
