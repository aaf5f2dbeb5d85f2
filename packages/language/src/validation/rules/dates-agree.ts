import type { Section } from '../../generated/ast.js';
import { en, ru } from '../../dialects/index.js';
import { propertyOf } from '../../syntax/properties.js';
import { compareDates } from '../../values/calendar-date.js';
import { formatDateRange } from '../../values/format.js';
import { mapDefined } from '../map-defined.js';
import { proseText } from '../prose-text.js';
import type { CheckedFile, Finding, Rule } from '../rule.js';
import { spanOfValue } from '../spans.js';
import { datesOfTakingPlace } from '../taking-place.js';
import { valueOf } from '../values.js';

export const datesAgree: Rule = {
    id: 'dates-agree',
    severity: 'warning',
    since: '0.1.0',
    tags: ['facts'],
    fixable: false,
    title: { ru: 'Даты мероприятия расходятся', en: 'Dates of the event that differ' },
    check: checked => mapDefined(checked.nodes.sections, section => (section.keyword === 'event' ? disagreement(section, checked) : undefined)),
};

/** The prose may name a part of the time, as the day of the plenary; a day outside it is a mistake of one of the two. */
function disagreement(section: Section, { uri }: CheckedFile): Finding | undefined {
    const property = propertyOf(section, 'dates');
    const stated = valueOf(property, 'dates');
    if (!property || !stated || !section.text || compareDates(stated.start, stated.end) > 0) return undefined;
    const text = proseText(section.text);
    const written = datesOfTakingPlace(text);
    if (!written || (compareDates(written.range.start, stated.start) >= 0 && compareDates(written.range.end, stated.end) <= 0)) return undefined;
    return {
        span: text.span(written.from, written.to),
        message: {
            ru: `В тексте — ${formatDateRange(written.range, ru)}, а в данных мероприятия — ${formatDateRange(stated, ru)}: проверьте, что верно.`,
            en: `The text says ${formatDateRange(written.range, en)}, the data of the event ${formatDateRange(stated, en)}: check which is right.`,
        },
        related: [{ uri, span: spanOfValue(property), message: { ru: 'Даты мероприятия.', en: 'The dates of the event.' } }],
    };
}
