import { isEmptyProse } from '../../syntax/prose.js';
import { eventProperty } from '../events.js';
import { mapDefined } from '../map-defined.js';
import { keywordIn } from '../messages.js';
import type { Rule } from '../rule.js';
import { spanOfKeyword } from '../spans.js';

export const resolutionHasTitle: Rule = {
    id: 'resolution-has-title',
    severity: 'warning',
    since: '0.1.0',
    tags: ['structure'],
    fixable: false,
    title: { ru: 'Резолюция без названия', en: 'Resolution without a title' },
    check: checked => mapDefined(checked.nodes.resolutions, resolution => {
        if (!isEmptyProse(resolution.text) || !isEmptyProse(eventProperty(checked.file, resolution, 'theme')?.value)) return undefined;
        const [theme, event] = [keywordIn(checked, 'theme'), keywordIn(checked, 'event')];
        return {
            span: spanOfKeyword(resolution),
            message: {
                ru: `Резолюция без названия: напишите его после двоеточия или укажите «${theme}» под «${event}».`,
                en: `Resolution without a title: write it after the colon, or give the “${theme}” under “${event}”.`,
            },
        };
    }),
};
