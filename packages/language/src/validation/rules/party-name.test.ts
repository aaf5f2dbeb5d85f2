import { describe, expect, it } from 'vitest';
import { grammaticalCases } from '../../packs/morphology.js';
import { organizationNames } from '../testing/organization-names.js';
import { findings, testRule } from '../testing/test-rule.js';
import { partyName } from './party-name.js';

const declared = `организация \\мин: Министерство образования и науки Забайкальского края
  кратко: Минобразования

организация \\иро: ГУ ДПО ‹Институт развития образования Забайкальского края›

`;

const full = `организация \\об: Всероссийское общество охраны памятников

организация \\ин: Всероссийская общественная организация инвалидов

организация \\мп: Министерство просвещения Тверской области

`;

testRule(partyName, {
    catches: {
        'words left out': { text: `${declared}текст: Просим »Министерство образования Забайкальского края« помочь.\n`, says: 'Похоже на «Министерство образования и науки Забайкальского края»' },
        'a slip inside a word': `${declared}текст: План »Министерства образования и науки Забайкольского края« принят.\n`,
        'initials for the first words': { text: `${declared}текст: В ГУ ДПО ‹»ИРО Забайкальского края«› прошел форум.\n`, says: 'Институт развития образования' },
        'a slip in the dative and in the instrumental': `${full}текст: Просим »Всеросийскому обществу охраны памятников« помочь и беседуем со »Всероссийским обшеством охраны памятников«.\n`,
        'a slip in an adjective, in the plural too': `${full}текст: Просим »Всероссискую общественную организацию инвалидов« и »Всероссйскими общественными организациями инвалидов«.\n`,
        'a slip in the first word': `${full}текст: Письмо в »Министрество просвещения Тверской области« ушло.\n`,
        'an English name': {
            text: 'organization \\archive: Northern Rivers Data Archive\n\ntext: The »Northern Rivars Data Archive« is open.\n',
            says: 'nearly “Northern Rivers Data Archive”',
        },
        'English words left out': 'organization \\a: Northern Rivers and Lakes Data Archive\n\ntext: The »Northern Rivers Data Archive« is open.\n',
        'an English slip in the first word': 'organization \\a: Northern Rivers Data Archive\n\ntext: The »Nortehrn Rivers Data Archive« is open.\n',
    },
    silent: {
        'the declared name in any case': `${declared}текст: Министерству образования и науки Забайкальского края. В ГУ ДПО ‹Институт развития образования Забайкальского края› и \\мин(Министерстве образования Забайкальского края).\n`,
        'names that differ in a word which exists': `${full}текст: Министерство просвещения Омской области, Министерство освещения Тверской области, Всероссийское общество охраны памятника и Всероссийское общество охраны паромщиков.\n`,
        'an English name with another word': 'organization \\a: Northern Rivers Data Archive\n\ntext: The Northern Divers Data Archive is another one.\n',
        'other organizations': `${declared}текст: Министерство просвещения Российской Федерации, Министерство культуры Забайкальского края, Институт развития образования Иркутской области, ‹ИРО Иркутской области›.\n`,
        'short forms': `${declared}текст: Министерство образования и Минобразования, институт развития.\n`,
        'two declared names that are alike': 'организация \\а: Центр оценки качества образования Тверской области\n\nорганизация \\б: Центр оценки образования Тверской области\n\nтекст: Центр оценки образования Тверской области открыт.\n',
        'the end of a sentence between the words': `${declared}текст: Есть Министерство образования. Забайкальского края это не касается.\n`,
        'no declarations': 'текст: Министерство образования Забайкальского края.\n',
        'the declared English name': 'organization \\a: Northern Rivers Data Archive\n\ntext: The Northern Rivers Data Archive’s report and the Northern Rivers Data Archives.\n',
        'other English bodies': 'organization \\a: Northern Rivers Data Archive\n\ntext: The Northern Data Office and the Southern Rivers Data Archive met.\n',
    },
});

describe('names of organizations', () => {
    const declarations = organizationNames.map(({ nom }, index) => `организация \\о${index}: ${nom}\n\n`).join('');

    it.each(grammaticalCases)('are themselves in each case: %s', async name => {
        const text = `${declarations}текст: Так.\n\n${organizationNames.map(each => `Решение: ${each[name]} и ${each[name].toLowerCase()}, и другие.\n\n`).join('')}`;
        expect((await findings(partyName, text)).map(({ span }) => text.slice(span.start, span.end))).toEqual([]);
    });

    it('are found with two letters swapped, in each case', async () => {
        const names = organizationNames.filter(({ nom }) => /^[А-Я][а-я]+ий [а-я]+(?:ый|ий|ой) [а-я]{6,}/.test(nom));
        expect(names.length).toBeGreaterThan(3);
        for (const name of names) {
            for (const each of grammaticalCases) {
                const wrong = name[each].replace(/^(\S+ \S\S)(\S)(\S)/, '$1$3$2');
                const text = `организация \\о: ${name.nom}\n\nтекст: Слово «${wrong}» и другие.\n`;
                expect((await findings(partyName, text)).map(({ span }) => text.slice(span.start, span.end))).toEqual([wrong]);
            }
        }
    });
});
