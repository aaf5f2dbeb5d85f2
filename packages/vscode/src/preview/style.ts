/** Puts the published page into the editor: its colors, or a sheet of paper on a desk. Comes after the page's own style. */
export const previewFrameStyle = `
html { overflow-anchor: none; scroll-behavior: auto; height: auto; }
body {
  --paper: var(--vscode-editor-background); --ink: var(--vscode-editor-foreground); --quiet: var(--vscode-descriptionForeground);
  --line: var(--vscode-panel-border, var(--vscode-contrastBorder)); --accent: var(--vscode-textLink-foreground); --mark: var(--vscode-errorForeground);
  padding: 0; background: var(--paper); color: var(--ink); font-size: 1.0625rem; cursor: text;
}
body.vscode-high-contrast, body.vscode-high-contrast-light { --quiet: var(--ink); --line: var(--vscode-contrastBorder); }
.page + .page { border-top: 1px solid var(--line); }
main { padding-bottom: 3rem; }
.empty { max-width: 34rem; margin: 20vh auto 0; padding: 0 1.5rem; color: var(--quiet); text-align: center; font-family: var(--vscode-font-family); font-size: var(--vscode-font-size); }
.at-cursor { --mark-of-cursor: color-mix(in srgb, var(--accent) 11%, transparent); background: var(--mark-of-cursor); border-radius: .1em; box-shadow: 0 0 0 .3em var(--mark-of-cursor); }
body.vscode-high-contrast .at-cursor, body.vscode-high-contrast-light .at-cursor { background: none; box-shadow: none; outline: 1px dashed var(--vscode-contrastActiveBorder); outline-offset: .3em; }

body.printed {
  --paper: #fff; --ink: #000; --quiet: #000; --line: #999; --accent: #000; --mark: #000;
  background: var(--vscode-sideBar-background, #808080); color-scheme: light; font-size: 12pt; line-height: 1.4;
}
body.printed.vscode-high-contrast, body.printed.vscode-high-contrast-light { --quiet: #000; --line: #000; }
body.printed .page { border: 0; }
body.printed main {
  width: 210mm; max-width: none; min-height: 297mm; margin: 6mm auto; padding: 20mm 10mm 20mm 30mm;
  background: #fff; color: #000; box-shadow: 0 0 0 1px var(--vscode-contrastBorder, transparent), 0 1mm 4mm #0005;
}
body.printed p, body.printed li { text-wrap: wrap; }
body.printed section > p:not(.addressee-line), body.printed .list > li { text-align: justify; }
body.printed h1 { font-size: 14pt; }
body.printed h2 { font-size: 13pt; }
body.printed h3 { font-size: 12pt; }
body.printed a, body.printed a.mention, body.printed abbr { color: inherit; text-decoration: none; }
body.printed .note-back { display: none; }
body.printed .at-cursor { --accent: #1d4f7c; }
@media print {
  body.printed { background: #fff; }
  body.printed main { width: auto; min-height: 0; margin: 0; padding: 0; box-shadow: none; }
  .at-cursor { background: none; box-shadow: none; outline: 0; }
}`;
