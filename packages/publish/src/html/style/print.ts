/** A4 with the margins of Russian office documents; pages are numbered from the second on. */
export const printStyle = `@page {
  size: A4; margin: 20mm 10mm 20mm 30mm;
  @top-center { content: counter(page); font: 10pt "PT Serif", Georgia, "Times New Roman", serif; }
}
@page :first { @top-center { content: none; } }
@media print {
  :root { --paper: #fff; --ink: #000; --quiet: #000; --line: #999; --accent: #000; --mark: #000; }
  body { font-size: 12pt; line-height: 1.4; }
  main { max-width: none; padding: 0; }
  p, li { orphans: 2; widows: 3; text-wrap: wrap; }
  section > p:not(.addressee-line), .list > li { text-align: justify; }
  h1 { font-size: 14pt; }
  h2 { font-size: 13pt; }
  h3 { font-size: 12pt; }
  h1, h2, h3, header, .lead, p:has(+ .list) { break-after: avoid; }
  h1, h2, h3, .signature-rows > li, .notes li { break-inside: avoid; }
  section + .annex { break-before: page; margin-top: 0; padding-top: 0; border-top: 0; }
  a, a.mention, abbr { color: inherit; text-decoration: none; }
  .note-back { display: none; }
}`;
