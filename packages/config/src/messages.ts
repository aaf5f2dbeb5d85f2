import { nearest, type Message, type RuleOption } from '@rezo/language';

const listed = (words: readonly string[]): string => words.map(word => `«${word}»`).join(', ');
const quoted = (words: readonly string[]): string => words.map(word => `“${word}”`).join(', ');

function suggestion(written: string, known: readonly string[]): { readonly ru: string; readonly en: string } {
    const meant = nearest(written, known);
    return meant === undefined ? { ru: '', en: '' } : { ru: ` Возможно, имелось в виду «${meant}»?`, en: ` Did you mean “${meant}”?` };
}

/** By the names that the parser of JSON gives to what it meets. */
const syntax: Readonly<Record<string, Message>> = {
    CommaExpected: { ru: 'Здесь нужна запятая.', en: 'A comma is expected here.' },
    ColonExpected: { ru: 'Здесь нужно двоеточие.', en: 'A colon is expected here.' },
    ValueExpected: { ru: 'Здесь нужно значение.', en: 'A value is expected here.' },
    PropertyNameExpected: { ru: 'Здесь нужно имя в кавычках.', en: 'A name in quotation marks is expected here.' },
    CloseBraceExpected: { ru: 'Не хватает закрывающей фигурной скобки.', en: 'A closing brace is missing.' },
    CloseBracketExpected: { ru: 'Не хватает закрывающей квадратной скобки.', en: 'A closing bracket is missing.' },
    EndOfFileExpected: { ru: 'После закрывающей скобки ничего быть не должно.', en: 'Nothing may follow the closing brace.' },
    UnexpectedEndOfString: { ru: 'Не хватает закрывающей кавычки.', en: 'A closing quotation mark is missing.' },
};

/** What is wrong in a configuration, in words. */
export const messages = {
    syntax: (code: string): Message => syntax[code] ?? { ru: 'Это не JSON: проверьте кавычки, запятые и скобки.', en: 'This is not JSON: check quotation marks, commas and braces.' },
    object: { ru: 'Здесь нужны фигурные скобки с параметрами: { … }.', en: 'Braces with settings are expected here: { … }.' },
    list: { ru: 'Здесь нужен список: [ … ].', en: 'A list is expected here: [ … ].' },
    strings: { ru: 'Здесь нужен список строк: ["…", "…"].', en: 'A list of strings is expected here: ["…", "…"].' },
    text: { ru: 'Здесь нужна непустая строка в кавычках.', en: 'A string that is not empty is expected here.' },
    missing: (key: string): Message => ({ ru: `Не хватает параметра «${key}»: перечислите файлы.`, en: `The setting “${key}” is missing: list the files.` }),
    twice: (key: string): Message => ({ ru: `«${key}» указано дважды: оставьте одно.`, en: `“${key}” is given twice: keep one.` }),
    unknownKey(key: string, known: readonly string[]): Message {
        const { ru, en } = suggestion(key, known);
        return { ru: `Параметра «${key}» нет.${ru || ` Есть ${listed(known)}.`}`, en: `There is no setting “${key}”.${en || ` There are ${quoted(known)}.`}` };
    },
    unknownRule(id: string, known: readonly string[]): Message {
        const { ru, en } = suggestion(id, known);
        return { ru: `Правила «${id}» нет.${ru || ' Список правил: rezo rules.'}`, en: `There is no rule “${id}”.${en || ' For the list: rezo rules.'}` };
    },
    unknownOption(rule: string, key: string, known: readonly string[]): Message {
        const { ru, en } = suggestion(key, ['severity', ...known]);
        return {
            ru: `У правила «${rule}» нет параметра «${key}».${ru || ` Есть ${listed(['severity', ...known])}.`}`,
            en: `The rule “${rule}” has no option “${key}”.${en || ` There are ${quoted(['severity', ...known])}.`}`,
        };
    },
    oneOf(known: readonly string[], written: unknown): Message {
        const { ru, en } = typeof written === 'string' ? suggestion(written, known) : { ru: '', en: '' };
        return { ru: `Здесь может стоять ${listed(known)}.${ru}`, en: `One of ${quoted(known)} is expected here.${en}` };
    },
    optionValue({ default: usual, minimum = 0, maximum, values }: RuleOption): Message {
        if (typeof usual === 'boolean') return { ru: 'Здесь нужно true или false.', en: 'True or false is expected here.' };
        if (typeof usual === 'number') {
            return maximum === undefined
                ? { ru: `Здесь нужно целое число не меньше ${minimum}.`, en: `A whole number not less than ${minimum} is expected here.` }
                : { ru: `Здесь нужно целое число от ${minimum} до ${maximum}.`, en: `A whole number from ${minimum} to ${maximum} is expected here.` };
        }
        if (typeof usual === 'string') return messages.text;
        return values ? { ru: `Здесь нужен список из слов ${listed(values)}.`, en: `A list of ${quoted(values)} is expected here.` } : messages.strings;
    },
} as const;
