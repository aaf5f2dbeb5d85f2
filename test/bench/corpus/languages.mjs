/** The same resolution in Rezo, Markdown and AsciiDoc. */
import { organizations } from './words.mjs';

const list = (items, marker = '- ') => items.map((item, index) => `${marker}${item}${index + 1 < items.length ? ';' : '.'}`).join('\n');

export function registry() {
    return `${organizations.map(({ id, name, dative, short }) => `организация \\${id}: ${name}\n  кратко: ${short}\n  дат: ${dative}\n`).join('\n')}`;
}

function rezo(text) {
    const proposals = items => items.map(({ text: words, deadline, result }, index) => [
        `  - ${words}${index + 1 < items.length ? ';' : '.'}`,
        ...(deadline ? [`    срок: ${deadline}`] : []),
        ...(result ? [`    результат: ${result}`] : []),
    ].join('\n')).join('\n');
    return `подключить: registry.res

резолюция: ${text.title}
  статус: принята
  номер: ${text.number}
  место: ${text.place}
  дата: ${text.date}

мероприятие: ${text.event}
  вид: областное совещание
  тема: ${text.theme}
  даты: ${text.day}

вопросы: ${text.topicsLead}
${list(text.topics, '  - ')}

преамбула: ${text.preamble.join('\n\n')}

выводы: ${text.findingsLead}
${list(text.findings, '  - ')}

рекомендации: ${text.lead[0]} **${text.lead[1]}**${text.lead[2]}
  нумерация: адресаты

${text.addressees.map(({ organization, name, proposals: items }) => `кому: ${organization ? `\\${organization.id}` : name}\n${proposals(items)}\n`).join('\n')}
заключение: ${text.closing}
`;
}

/** What a reader of the printed page sees, which is what the other two languages have to write. */
function printed(text, { title, strong, item, numbered, detail, joined }) {
    const proposals = items => items.map(({ text: words, deadline, result }, index) => [
        `${item}${words}${index + 1 < items.length ? ';' : '.'}`,
        ...(deadline ? [`${detail}Срок: ${deadline}`] : []),
        ...(result ? [`${detail}Результат: ${result}`] : []),
    ].join(joined)).join('\n');
    return `${title}Резолюция № ${text.number} ${text.title}

${text.place}, ${text.date}

${text.event}

${text.topicsLead}

${list(text.topics, item)}

${text.preamble.join('\n\n')}

${text.findingsLead}

${list(text.findings, item)}

${text.lead[0]} ${strong}${text.lead[1]}${strong}${text.lead[2]}

${text.addressees.map(({ name, proposals: items }, index) => `${numbered(index)}${name}\n\n${proposals(items)}\n`).join('\n')}
${text.closing}
`;
}

export const languages = {
    res: rezo,
    md: text => printed(text, { title: '# ', strong: '**', item: '- ', numbered: index => `## ${index + 1}. `, detail: '  ', joined: '\\\n' }),
    adoc: text => printed(text, { title: '= ', strong: '*', item: '* ', numbered: index => `== ${index + 1}. `, detail: '', joined: ' +\n' }),
};
