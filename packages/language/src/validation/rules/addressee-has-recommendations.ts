import type { Rule } from '../rule.js';
import { spanOfHead } from '../spans.js';

export const addresseeHasRecommendations: Rule = {
    id: 'addressee-has-recommendations',
    severity: 'warning',
    since: '0.1.0',
    tags: ['structure'],
    fixable: false,
    title: { ru: 'Адресат без рекомендаций', en: 'Addressee without recommendations' },
    check: ({ nodes }) => nodes.addressees.filter(({ blocks }) => blocks.length === 0).map(addressee => ({
        span: spanOfHead(addressee),
        message: {
            ru: 'Адресат без рекомендаций: добавьте пункт или уберите строку.',
            en: 'Addressee without recommendations: add an item or remove the line.',
        },
    })),
};
