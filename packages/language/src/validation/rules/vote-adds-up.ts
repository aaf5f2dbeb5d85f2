import { propertyOf } from '../../syntax/properties.js';
import { mapDefined } from '../map-defined.js';
import type { Message, Rule } from '../rule.js';
import type { Status } from '../../dialects/index.js';
import type { Vote } from '../../values/vote.js';
import { spanOfValue } from '../spans.js';
import { valueOf } from '../values.js';

export const voteAddsUp: Rule = {
    id: 'vote-adds-up',
    severity: 'warning',
    since: '0.1.0',
    tags: ['facts'],
    fixable: false,
    title: { ru: 'Итог голосования не сходится', en: 'Vote that does not add up' },
    check: ({ nodes }) => mapDefined(nodes.resolutions, resolution => {
        const property = propertyOf(resolution, 'vote');
        const vote = valueOf(property, 'vote');
        const message = vote && contradiction(vote, valueOf(propertyOf(resolution, 'status'), 'status'));
        return property && message && { span: spanOfValue(property), message };
    }),
};

/** Abstentions leave a vote unanimous, and a qualified majority may reject what more were for. */
function contradiction(vote: Vote, status: Status | undefined): Message | undefined {
    if (vote.unanimous && (vote.against ?? 0) > 0) {
        return {
            ru: `Голосование названо единогласным, но против — ${vote.against}: проверьте, что верно.`,
            en: `The vote is called unanimous, but ${vote.against} voted against: check which is right.`,
        };
    }
    const adopted = status === 'adopted' || status === 'approved';
    if (!adopted || vote.for === undefined || vote.against === undefined || vote.against <= vote.for) return undefined;
    return {
        ru: `Резолюция принята, но против — ${vote.against}, а за — ${vote.for}: проверьте числа и статус.`,
        en: `The resolution is adopted, but ${vote.against} voted against and ${vote.for} for it: check the numbers and the status.`,
    };
}
