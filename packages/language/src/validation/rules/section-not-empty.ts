import type { Area, Mentionable, Section } from '../../generated/ast.js';
import { keywordLeaf } from '../../syntax/keywords.js';
import { memoWhileChecking } from '../../syntax/memo.js';
import { isEmptyProse } from '../../syntax/prose.js';
import { propertyOf } from '../../syntax/properties.js';
import { eventProperty } from '../events.js';
import { mapDefined } from '../map-defined.js';
import { keywordIn } from '../messages.js';
import type { CheckedFile, Finding, Rule } from '../rule.js';
import { spanOfHead, spanOfKeyword } from '../spans.js';

export const sectionNotEmpty: Rule = {
    id: 'section-not-empty',
    severity: 'warning',
    since: '0.1.0',
    tags: ['structure'],
    fixable: false,
    title: { ru: 'Пустой раздел', en: 'Empty section' },
    check: checked => [
        ...mapDefined(checked.nodes.sections, section => (hasContent(section) || suffices(section, checked) ? undefined : emptySection(section, checked))),
        ...checked.nodes.areas.filter(area => !hasGroups(area)).map(emptyArea),
    ],
};

/** What the prose mentions. */
const mentionedIn = memoWhileChecking(({ nodes }: CheckedFile): ReadonlySet<Mentionable> => new Set(mapDefined(nodes.mentions, ({ target }) => target.ref)));

function hasContent(section: Section): boolean {
    return !isEmptyProse(section.text) || section.blocks.length > 0 || section.addressees.length > 0 || section.areas.length > 0;
}

/** Whether the dialect composes a sentence of the properties, or the data are for the resolutions of the file. */
function suffices(section: Section, { file }: CheckedFile): boolean {
    if (section.keyword === 'participants') return has(section, 'count');
    if (section.keyword !== 'event') return false;
    if (section.$container === file) return section.properties.length > 0;
    const resolution = section.$container.$type === 'Resolution' ? section.$container : undefined;
    const inherited = (key: 'kind' | 'dates' | 'theme'): boolean => has(section, key) || !isEmptyProse(eventProperty(file, resolution, key)?.value);
    return inherited('kind') && (inherited('dates') || inherited('theme'));
}

function has(section: Section, key: 'kind' | 'dates' | 'theme' | 'count'): boolean {
    return !isEmptyProse(propertyOf(section, key)?.value);
}

function emptySection(section: Section, checked: CheckedFile): Finding | undefined {
    const written = keywordLeaf(section)?.text ?? section.keyword;
    const [kind, dates, theme] = [keywordIn(checked, 'kind'), keywordIn(checked, 'dates'), keywordIn(checked, 'theme')];
    if (section.keyword === 'event' && section.properties.length > 0) {
        // Data that the prose mentions need no sentence of their own.
        if (mentionedIn(checked).has(section)) return undefined;
        return {
            span: spanOfKeyword(section),
            severity: 'information',
            message: {
                ru: `Предложение о мероприятии не напечатается: напишите его после двоеточия или укажите «${kind}» и «${dates}» либо «${theme}».`,
                en: `No sentence about the event will be printed: write one after the colon, or give its “${kind}” and its “${dates}” or “${theme}”.`,
            },
        };
    }
    return {
        span: spanOfKeyword(section),
        message: {
            ru: `Раздел «${written}» пуст: напишите текст или уберите строку.`,
            en: `The section “${written}” is empty: write its text or remove the line.`,
        },
    };
}

function hasGroups(area: Area): boolean {
    return area.addressees.length > 0 || area.blocks.length > 0;
}

function emptyArea(area: Area): Finding {
    const written = keywordLeaf(area)?.text ?? area.keyword;
    return {
        span: spanOfHead(area),
        message: {
            ru: `Под строкой «${written}» нет ни адресатов, ни пунктов: добавьте их или уберите строку.`,
            en: `There are neither addressees nor items under “${written}”: add some or remove the line.`,
        },
    };
}
