/**
 * Checks a resolution and publishes it, from a program. Run it after `npm run build`:
 *
 *     node packages/cli/samples/publish.mjs
 *
 * It prints:
 *
 *     warning in line 14: addressee-has-recommendations
 *     Resolution of the Second Conference of School Librarians, 2025-03-14
 *     1 recommendation to the Library Board: set money aside for new books
 *     <h1> in the page: 1
 */
import { check, parse, renderHtml, toDocument } from 'rezo';

const text = `organization \\board: Library Board

resolution: of the Second Conference of School Librarians
  status: draft
  date: 2025-03-14

recommendations: The Conference **recommends** the following:
  numbering: addressees

to: the \\board
  - set money aside for new books
    deadline: 2025-09-01

to: Head teachers
`;

const file = await parse(text);
for (const { code, range, severity } of await check(file)) {
    console.log(`${severity === 1 ? 'error' : 'warning'} in line ${range.start.line + 1}: ${code}`);
}

const document = toDocument(file);
console.log(`${document.kind} ${document.title}, ${document.date}`);
for (const { addressees, text } of document.recommendations) {
    console.log(`1 recommendation to ${addressees.map(party => party.printed).join(', ')}: ${text}`);
}

const page = renderHtml(document, { css: 'h1 { text-align: center }' });
console.log(`<h1> in the page: ${page.match(/<h1\b/gu)?.length}`);
