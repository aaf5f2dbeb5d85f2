/** The page that lists what was built. */
export const listPageStyle = `h1 { margin: 0 0 1.4em; font-size: 1.625rem; font-weight: 400; }
ul { margin: 0; padding: 0; list-style: none; }
li { padding: 1.1em 0; border-top: 1px solid var(--line); }
li:last-child { border-bottom: 1px solid var(--line); }
li > a { display: block; text-decoration: none; line-height: 1.4; }
li > a:hover .title { text-decoration: underline; }
.kind { color: var(--quiet); }
li > p { margin: .35em 0 0; color: var(--quiet); font-size: .9rem; hyphens: manual; }
.status.draft { color: var(--mark); }
@media print { a { color: inherit; } }`;
