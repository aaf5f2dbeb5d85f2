import { AstUtils } from 'langium';
import { expect, test } from 'vitest';
import { reflection } from '../generated/ast.js';
import { RezoWorkspace } from '../workspace.js';
import { nodesOf, offsetOf } from './nodes.js';

/** Something of everything that the grammar has, at every place where it may stand. */
const text = `подключить: реестр.res
  статус: проект

Слова под подключением.

организация \\совет: Совет **по _печати_** \\note(Сноска со \\совет.род(советом).)
  сайт: sovet.example
  - пункт

резолюция \\р: о \\совет(Совете)
  статус: принят

Слова с \\note(сноской и \\note(сноской в ней)).
  вид: слова

подключить: поздно.res
  статус: проект
организация \\поздняя: Поздняя
  кратко: П

мероприятие: Съезд
  даты: 1–2 марта 2025 года

решения: Решили:
  1. первое с **\\совет(Советом)**;
     срок: 1 мая 2025 года
     а) вложенное
        - глубже
  2. второе.
кому: \\совет
кому: прочим
  - читать

направление: Письмо
и чтение
  - писать
кому: третьим
  - считать
`;

/** What the grammar makes; the others stand for several of them. */
const types = Object.values(reflection.types).map(({ name }) => name)
    .filter(name => !reflection.getAllTypes().some(other => other !== name && reflection.isSubtype(other, name))).sort();

test.each([text, text.replaceAll('\n', '\n\n'), '', 'Слова.'])('the nodes of a file are those that Langium finds, each list in the order of the text', async source => {
    const { ast } = await new RezoWorkspace().open('memory:/a.res', source, { check: false });
    const found = [ast, ...AstUtils.streamAllContents(ast)];
    const ofType = (...types: readonly string[]) => found.filter(({ $type }) => types.includes($type)).sort((a, b) => offsetOf(a) - offsetOf(b));
    expect(nodesOf(ast)).toEqual({
        uses: ofType('Use', 'StrayUse'), declarations: ofType('Declaration', 'StrayDeclaration'), resolutions: ofType('Resolution'),
        sections: ofType('Section'), areas: ofType('Area'), addressees: ofType('Addressee'), properties: ofType('Property'),
        paragraphs: ofType('Paragraph'), items: ofType('Item'), mentions: ofType('Mention'), notes: ofType('Note'),
    });
    // The text has a node of every type, or the test would not know of a place that is passed over.
    if (source === text) expect([...new Set(found.map(({ $type }) => $type))].sort()).toEqual(types);
});
