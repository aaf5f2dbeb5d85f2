/** Colours and type that every page of Rezo shares. */
export const baseStyle = `:root {
  color-scheme: light dark;
  --paper: #fdfcf9; --ink: #1f1e1b; --quiet: #66625a; --line: #d9d4c8; --accent: #1d4f7c; --mark: #a3341f;
}
@media screen and (prefers-color-scheme: dark) {
  :root { --paper: #171614; --ink: #e6e2d9; --quiet: #a39d91; --line: #3a3732; --accent: #8fbfe8; --mark: #ee9c86; }
}
*, ::before, ::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0; background: var(--paper); color: var(--ink);
  font: 1.0625rem/1.6 "PT Serif", Georgia, "Times New Roman", "Liberation Serif", serif;
  overflow-wrap: break-word; hyphens: auto; hyphenate-limit-chars: 7 3 3; font-variant-numeric: lining-nums;
}
main { max-width: 44rem; margin: 0 auto; padding: clamp(1.5rem, 6vw, 4.5rem) clamp(1.125rem, 5vw, 3rem) 5rem; }
h1, h2, h3 { line-height: 1.3; text-wrap: balance; hyphens: manual; }
p { margin: 0 0 .8em; text-wrap: pretty; }
a { color: var(--accent); text-decoration-thickness: .06em; text-underline-offset: .16em; }
a:focus-visible, :target { outline: .14em solid var(--accent); outline-offset: .18em; border-radius: .1em; }`;
