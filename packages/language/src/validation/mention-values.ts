import type { Mention, Mentionable } from '../generated/ast.js';
import type { PropertyValueKind } from '../syntax/properties.js';
import { samples } from './value-messages.js';
import type { Message } from './rule.js';

/** What a mention may name where it is the whole value; kinds without an entry take any mention as text. */
const allowed: Partial<Readonly<Record<PropertyValueKind, (target: Mentionable) => boolean>>> = {
    party: isParty,
    parties: isParty,
    resolution: target => target.$type === 'Resolution',
    deadline: target => target.$type === 'Section' && target.keyword === 'event',
    dates: () => false, count: () => false, vote: () => false, ordinal: () => false, status: () => false, mode: () => false,
    numbering: () => false, language: () => false, link: () => false, email: () => false,
};

/** Bodies and people, and the sections that speak of them: `responsible: \organizers`. */
function isParty(target: Mentionable): boolean {
    return target.$type !== 'Item' && target.$type !== 'Resolution' && !('keyword' in target && target.keyword === 'act');
}

/** Why the thing mentioned cannot be the value; nothing when it can, or when it names nothing, which another rule reports. */
export function wrongMention(mention: Mention, kind: PropertyValueKind): Message | undefined {
    const target = mention.target.ref;
    const suits = allowed[kind];
    // A form or printed words may make the value: `date: \event.dates`.
    if (!target || mention.form !== undefined || mention.group || !suits || suits(target)) return undefined;
    const written = `\\${mention.target.$refText}`;
    return {
        ru: `«${written}» здесь не подходит. Ожидается ${samples[kind].ru}.`,
        en: `“${written}” does not fit here. Expected: ${samples[kind].en}.`,
    };
}
