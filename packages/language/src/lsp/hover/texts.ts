/** The words of the hovers, in both languages of the editor. */
import type { Message } from '../../validation/rule.js';
import type { DialectId } from '../../dialects/index.js';
import type { NounForms } from '../../values/plurals.js';

export const texts = {
    used: { ru: 'Упомянуто', en: 'Mentioned' },
    unused: { ru: 'Пока нигде не упомянуто.', en: 'Not mentioned anywhere yet.' },
    line: { ru: 'строка', en: 'line' },
    declared: { ru: 'Объявлено', en: 'Declared' },
    printed: { ru: 'Печатается', en: 'Printed as' },
    cited: { ru: 'В ссылках', en: 'Cited as' },
    unnumbered: { ru: 'Пункт без номера', en: 'An item without a number' },
    unknownForm: { ru: 'Такой формы не указано; печатается как написано.', en: 'No such form is given; it is printed as written.' },
    aboutRule: { ru: 'О правиле', en: 'About the rule' },
} as const satisfies Record<string, Message>;

export const times: Readonly<Record<DialectId, NounForms>> = {
    ru: { one: 'раз', few: 'раза', many: 'раз' },
    en: { one: 'time', few: 'times', many: 'times' },
};

/** What stands behind a list that has been cut short. */
export function andMore(count: number): Message {
    return { ru: `и еще ${count}`, en: `and ${count} more` };
}
