/** Russian openings of items, told by endings and by closed lists: no dictionary is read. What may be two things is none. */
import type { Reading } from '../reading.js';
import { hasTrait, wordTrait } from '../words.js';
import type { ItemKind } from './kind.js';

/** A vowel of the stem before -ть. */
const regular = /^[а-я-]{2,}[аяиеуыо]ть(?:ся)?$/u;
/** The verbs in -ти, -чь and -сть that resolutions use. */
const irregular = /^(?:[а-я]{0,5}(?:внести|нести|обрести|влечь|стичь|беречь|пресечь)|(?:про|пере|при|от|под|раз|в|вы|до|за|из|на|с|у|воз|воспроиз)?вести|(?:[а-я]{0,5}йти|идти|помочь|учесть|прочесть|быть)|(?:вы|воз|под|на|пере)?расти)(?:сь|ся)?$/u;
/** Nouns and other words that end as infinitives do, with what may be put before them: «соцсеть». */
const noInfinitive = /(?:ость|есть)$|^(?:[а-я]+-|соц|под)?(?:сеть|печать|мать|память|нить|путь|суть|ртуть|кровать|треть|плеть|клеть|мечеть|тетрадь|рать|гладь|рукоять|стать|знать|зять|прыть|сыть|копоть|плоть|локоть|ноготь|лапоть|опять|хоть|вплоть|нечисть)$/u;

/** Cases of the nouns on -ие, -ия, -ство, -ка and without an ending, by the ending of an adjective that may stand before them. */
const soft = '(?:[аеяё]н|развит|участ|принят|открыт|закрыт|раскрыт|занят|снят|изъят|мероприят|событ|услов|налич|содейств|взаимодейств|усил)';
const action = '(?:[а-я]{2,}(?:ац|иц|укц|екц|енц|оц)|функц|концепц|дисциплин|станц)';
const kaStem = '(?:подготов|переподготов|поддерж|разработ|доработ|переработ|выработ|отработ|обработ|провер|оцен|постав|установ|закуп|отправ|проработ)';
const maleStem = '(?:анализ|мониторинг|контрол|переход|обмен|поиск|выпуск|запуск|запрет|пересмотр|отказ|сбор|отбор|перевод|аудит|конкурс)';

/** Every case and number of the nouns that name actions. */
const noun = new RegExp(
    `^(?:[а-я-]*${soft}и(?:е|я|ю|ем|и|й|ям|ями|ях)|${action}и(?:я|ю|и|ей|й|ям|ями|ях)|[а-я]{3,}ств(?:о|а|у|ом|е|ам|ами|ах)`
    + `|${kaStem}(?:ка|ки|ке|ку|кой|ок|кам|ками|ках)|${maleStem}(?:ь|а|я|у|ю|ом|ем|е|ы|и|ов|ам|ами|ах)?)$`, 'u',
);
/** Words that the endings above would take for nouns. */
const noNoun = /^(?:вместо|качестве|посредством|относительно|множество|большинство|большинства|свойства|отношении|окончании|завершении|течени[ие]|соответствии|случае|внимание|основании|средств[а-я]*)$/u;
const openers = /^(?:в|во|на|по|при|с|со|для|за|до|к|ко|из|от|о|об|и|а|но|не|как|что|чтобы|если)$/u;

/** An adjective's ending and the endings of the nouns that may follow it: «дальнейшему определению», never «учитывая мнение». */
const agreements: readonly (readonly [RegExp, RegExp])[] = [
    [/[ое]е$/u, /(?:ие|тво)$/u], [/[ая]я$/u, /(?:ия|ка)$/u], [/[ую]ю$/u, /(?:ию|ку)$/u], [/[ое]го$/u, /(?:ия|тва|[а-я]а)$/u],
    [/[ое]му$/u, /(?:ию|тву|[а-я]у)$/u], [/[ыи]е$/u, /(?:ия|ии|тва|ки)$/u], [/[ыи]х$/u, /(?:ий|ств|ок)$/u], [/[ыи]м$/u, /(?:ием|твом|ям|ам)$/u],
    [/[ыи]й$/u, /[а-я]$/u],
];

const finite = /^[а-я]{2,}(?:ует|уют|уем|[иы]вает|[иы]вают|[иы]ваем|ировал[аи]?|овали|[иы]вали)(?:ся|сь)?$/u;
/** «требует», «возложена», «оставляю»: endings that other words of resolutions seldom have. */
const predicate = /(?:[ая]ю|[аяеиую]т|[ае]н[аоы]|[аяеиуы]л[аио]?)(?:ся|сь)?$/u;
const noPredicate = /(?:ст|ат|тет|вет|бюджет|стран[аы]|план[аы]|дела|цели|модели|недели|начала|числа|штаба|материал[аи]?)$/u;

export function russianKind(reading: Reading, text: string): ItemKind | undefined {
    const words = reading.forms;
    const at = words[0]?.folded === 'не' ? 1 : 0;
    const first = words[at];
    if (!first) return undefined;
    if (hasTrait(first, infinitive)) return 'infinitive';
    if (at > 0 || openers.test(first.folded)) return undefined;
    if (finite.test(first.folded)) return 'finite';
    const second = words[1];
    const isNominal = isNoun(first.folded) || (second !== undefined && agrees(first.folded, second.folded) && reading.words[1]?.follows === true);
    return isNominal && !hasVerb(reading, text) ? 'noun' : undefined;
}

const infinitive = wordTrait(isInfinitive);

export function isInfinitive(word: string): boolean {
    return irregular.test(word) || (regular.test(word) && !noInfinitive.test(word.replace(/ся$/u, '')));
}

const isNoun = (word: string): boolean => noun.test(word) && !noNoun.test(word);

function agrees(adjective: string, word: string): boolean {
    return isNoun(word) && adjective.length > 4 && agreements.some(([before, after]) => before.test(adjective) && after.test(word));
}

/** In the item's first sentence: «Контроль возложить на…» is a duty, not a noun. One behind «чтобы» counts too: silence costs less. */
function hasVerb(reading: Reading, text: string): boolean {
    if (!reading.hasWord(verb)) return false;
    const end = text.search(/[.;:](?:\s|$)/u);
    return reading.forms.some((form, index) => hasTrait(form, verb) && (end < 0 || (reading.words[index]?.start ?? end) < end));
}

const verb = wordTrait(word => word.length > 2 && (isInfinitive(word) || finite.test(word) || (predicate.test(word) && !noPredicate.test(word))));
