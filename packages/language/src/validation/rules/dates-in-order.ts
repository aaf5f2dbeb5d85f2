import type { Property, Resolution } from '../../generated/ast.js';
import { memoWhileChecking } from '../../syntax/memo.js';
import { containerOfType } from '../../syntax/nodes.js';
import { propertyOf } from '../../syntax/properties.js';
import { compareDates, type DateRange } from '../../values/calendar-date.js';
import { deadlineEnd } from '../../values/due.js';
import { formatDateRange } from '../../values/format.js';
import { en, ru } from '../../dialects/index.js';
import { eventProperty } from '../events.js';
import type { CheckedFile, Finding, Message, Rule } from '../rule.js';
import { spanOfValue } from '../spans.js';
import { problemsOf, readValues, spanOfProblem, valueOf } from '../values.js';

export const datesInOrder: Rule = {
    id: 'dates-in-order',
    severity: 'warning',
    mayBeError: true,
    since: '0.1.0',
    tags: ['facts'],
    fixable: false,
    title: { ru: 'Даты не по порядку', en: 'Dates out of order' },
    check(checked) {
        const found: Finding[] = [];
        for (const value of readValues(checked)) {
            for (const problem of problemsOf(value)) if (problem.code === 'reversed') found.push({ span: spanOfProblem(value, problem), severity: 'error', message: reversed });
        }
        for (const resolution of checked.nodes.resolutions) {
            const finding = adoptedTooEarly(resolution, checked);
            if (finding) found.push(finding);
        }
        for (const property of checked.nodes.properties) {
            const finding = property.key === 'deadline' ? dueTooEarly(property, checked) : undefined;
            if (finding) found.push(finding);
        }
        return found;
    },
};

const reversed: Message = {
    ru: 'Промежуток кончается раньше, чем начинается: поменяйте даты местами.',
    en: 'The range ends before it begins: swap the dates.',
};

interface Adoption {
    readonly property: Property;
    readonly range: DateRange;
}

const adoptionOf = memoWhileChecking((resolution: Resolution): Adoption | undefined => {
    const property = propertyOf(resolution, 'date');
    const range = valueOf(property, 'dates');
    return property && range && compareDates(range.start, range.end) <= 0 ? { property, range } : undefined;
});

/** A draft is often written before the event that is to adopt it. */
function adoptedTooEarly(resolution: Resolution, { file, uri }: CheckedFile): Finding | undefined {
    const adoption = adoptionOf(resolution);
    const dates = eventProperty(file, resolution, 'dates');
    const event = valueOf(dates, 'dates');
    if (!adoption || !dates || !event || valueOf(propertyOf(resolution, 'status'), 'status') === 'draft') return undefined;
    if (compareDates(adoption.range.end, event.start) >= 0 || compareDates(event.start, event.end) > 0) return undefined;
    return {
        span: spanOfValue(adoption.property),
        message: {
            ru: `Резолюция датирована раньше, чем началось мероприятие (${formatDateRange(event, ru)}): проверьте обе даты.`,
            en: `The resolution is dated before the event began (${formatDateRange(event, en)}): check both dates.`,
        },
        related: [{ uri, span: spanOfValue(dates), message: { ru: 'Даты мероприятия.', en: 'The dates of the event.' } }],
    };
}

function dueTooEarly(property: Property, { uri }: CheckedFile): Finding | undefined {
    const resolution = containerOfType<Resolution>(property, 'Resolution');
    const adoption = resolution && adoptionOf(resolution);
    const deadline = adoption && valueOf(property, 'deadline');
    const end = deadline && deadlineEnd(deadline);
    if (!adoption || !end || compareDates(end, adoption.range.start) >= 0) return undefined;
    return {
        span: spanOfValue(property),
        message: {
            ru: `Срок истек раньше, чем принята резолюция (${formatDateRange(adoption.range, ru)}): проверьте обе даты.`,
            en: `The deadline passed before the resolution was adopted (${formatDateRange(adoption.range, en)}): check both dates.`,
        },
        related: [{ uri, span: spanOfValue(adoption.property), message: { ru: 'Дата резолюции.', en: 'The date of the resolution.' } }],
    };
}

