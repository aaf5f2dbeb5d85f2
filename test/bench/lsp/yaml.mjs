/** The resolution of the corpus in YAML, word for word, and a JSON Schema of it, so that there is something to check and to complete. */

const quoted = text => JSON.stringify(text);
const items = (texts, indent) => texts.map(text => `${indent}- ${quoted(text)}`).join('\n');

function proposals(list) {
    return list.map(({ text, deadline, result }) => [
        `      - text: ${quoted(text)}`,
        ...(deadline ? [`        deadline: ${quoted(deadline)}`] : []),
        ...(result ? [`        result: ${quoted(result)}`] : []),
    ].join('\n')).join('\n');
}

export function yaml(text) {
    return `resolution: ${quoted(text.title)}
status: adopted
number: ${text.number}
place: ${quoted(text.place)}
date: ${quoted(text.date)}
event:
  text: ${quoted(text.event)}
  theme: ${quoted(text.theme)}
  dates: ${quoted(text.day)}
topics:
  lead: ${quoted(text.topicsLead)}
  items:
${items(text.topics, '    ')}
preamble:
${items(text.preamble, '  ')}
findings:
  lead: ${quoted(text.findingsLead)}
  items:
${items(text.findings, '    ')}
recommendations: ${quoted(text.lead.join(''))}
addressees:
${text.addressees.map(({ name, proposals: list }) => `  - to: ${quoted(name)}\n    items:\n${proposals(list)}`).join('\n')}
closing: ${quoted(text.closing)}
`;
}

const text = { type: 'string' };
const texts = { type: 'array', items: text };
const object = (properties, required = Object.keys(properties)) => ({ type: 'object', properties, required, additionalProperties: false });

export const schema = object({
    resolution: text, status: { enum: ['draft', 'adopted'] }, number: { type: 'integer' }, place: text, date: text,
    event: object({ text, theme: text, dates: text }),
    topics: object({ lead: text, items: texts }), preamble: texts, findings: object({ lead: text, items: texts }), recommendations: text,
    addressees: { type: 'array', items: object({ to: text, items: { type: 'array', items: object({ text, deadline: text, result: text }, ['text']) } }) },
    closing: text,
});
