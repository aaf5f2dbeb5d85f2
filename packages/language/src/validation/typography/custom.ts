import type { Message } from '../rule.js';
import type { Trait } from '../traits.js';

/** A way of writing that the customs of print do not know. */
export interface Custom {
    /** What is written otherwise; global. */
    readonly wrong: RegExp;
    /** How it is written; undefined, or the same, where it is right after all. */
    readonly right: (match: RegExpMatchArray) => string | undefined;
    /** What a text must have to be looked at; one of some few words where it is not given. */
    readonly trait?: Trait;
    /** Why, as a clause. */
    readonly why: Message;
}

/** The same replacement for all, with `$1` for what the first group has found. */
export function as(replacement: string): Custom['right'] {
    return match => replacement.replace(/\$(\d)/g, (_, group: string) => match[Number(group)] ?? '');
}

/** Customs of all languages. */
export const common: readonly Custom[] = [
    {
        wrong: /№{2,}/g, right: as('№'),
        trait: 'numberSigns',
        why: { ru: 'знак номера не удваивают', en: 'the number sign is not doubled' },
    },
    {
        wrong: /(?<!№)№(?:[ \u00A0]{2,})?(?![ \u00A0])((?:[A-ZА-ЯЁ]-?)?\d[\d/-]*)/g, right: as('№ $1'),
        trait: 'numberSigns',
        why: { ru: 'после знака номера один пробел', en: 'one space follows the number sign' },
    },
    {
        wrong: /(?<=[A-Za-zА-Яа-яЁё\d»”)])(?:(,),|(;);|(:):)(?![,;:])/g, right: ([written]) => written[0],
        trait: 'doubledMarks',
        why: { ru: 'знак препинания один', en: 'the punctuation mark stands once' },
    },
    {
        wrong: /(?<=[A-Za-zА-Яа-яЁё»”)])(?<!\.)\.\.(?!\.)(?=\s|$)/g, right: as('.'),
        trait: 'doubledMarks',
        why: { ru: 'точка одна, а у многоточия их три', en: 'a full stop is one, an ellipsis three' },
    },
    {
        wrong: /(?<=\d[ \u00A0]|(?<![A-Za-zА-Яа-яЁё\d])\d{1,6}|\/)([ксмд]?м|[kcm]?m)([23])(?![\dA-Za-zА-Яа-яЁё])/g, right: ([, unit, power]) => `${unit}${power === '2' ? '²' : '³'}`,
        trait: 'digits',
        why: { ru: 'степень пишется вверху', en: 'the power is raised' },
    },
];
