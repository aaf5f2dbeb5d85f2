export const reportStyle = `main { max-width: 54rem; }
h1 { margin: 0 0 .3em; font-size: 1.625rem; font-weight: 400; }
h2 { margin: 2.4em 0 .6em; font-size: 1.0625rem; overflow-wrap: anywhere; }
.summary { margin: 0 0 1.6em; color: var(--quiet); }
.filter { display: flex; flex-wrap: wrap; gap: .3em 1.4em; margin: 0; padding: .8em 0; border: 0; border-top: 1px solid var(--line); border-bottom: 1px solid var(--line); font-size: .9rem; }
.filter legend { float: left; padding: 0; margin-inline-end: 1.4em; color: var(--quiet); }
.filter input { accent-color: var(--accent); }
.findings { margin: 0; padding: 0; list-style: none; }
.findings > li { padding: .9em 0 .9em 1em; border-inline-start: .2em solid var(--line); }
.findings > li + li { margin-top: .7em; }
.findings > li > p { margin: 0; }
.findings > .error { border-color: var(--mark); }
.findings > .warning { border-color: #b98412; }
.severity { font-variant-caps: all-small-caps; letter-spacing: .06em; }
.error .severity { color: var(--mark); font-weight: 700; }
.findings .facts { margin-top: .2em; color: var(--quiet); font-size: .875rem; hyphens: manual; }
.findings .source { margin-top: .5em; }
code { font: .875rem/1.6 ui-monospace, "Cascadia Mono", Menlo, "DejaVu Sans Mono", monospace; white-space: pre-wrap; overflow-wrap: anywhere; hyphens: manual; }
mark { background: color-mix(in srgb, #e0a824 40%, transparent); color: inherit; border-radius: .15em; }
body:has(#show-error:not(:checked)) .error, body:has(#show-warning:not(:checked)) .warning,
body:has(#show-information:not(:checked)) .information, body:has(#show-hint:not(:checked)) .hint { display: none; }
@media print { .filter { display: none; } .findings > li { break-inside: avoid; } a { color: inherit; } }`;
