/** Whether the addressees of a section answer «кому?»: «рекомендуют» asks for it, «просят» asks «кого?». */
import type { Section } from '../generated/ast.js';
import { plainText } from '../syntax/prose.js';
import { sectionAbove } from './groups.js';

const letters = 'а-яё';
const asksForDative = new RegExp(`(?<![${letters}])(?:рекоменд|предлага|предлож|поруча|поруч[иеа]|совету)`, 'iu');
const asksOtherwise = new RegExp(
    `(?<![${letters}])(?:про(?:сит|сят|сим|шу|сить|сил)|попросить|призыва|призва|обяз(?:ать|ал|ыва)|уполномоч|обра(?:ща|тить)|пригла[шс]|ходатайств|настаива|треб|потреб|ожида|поддерж|благодар|возл(?:ожить|ага)|назнач|привле|взаимодейств|совместно)`, 'iu',
);

export type LeadCase = 'dative' | 'other' | 'unknown';

/** What the words above the addressees ask for: of the section, or of the end of the section above where it has none. */
export function leadCase(section: Section): LeadCase {
    const own = wordsAbove(section);
    const above = own === '' ? sectionAbove(section) : undefined;
    const words = above ? wordsAbove(above) : own;
    if (asksOtherwise.test(words)) return 'other';
    // Where nothing is said, the keyword «кому» is all that asks.
    return words === '' || asksForDative.test(words) ? 'dative' : 'unknown';
}

function wordsAbove({ text, blocks }: Section): string {
    return [text, ...blocks.map(({ prose }) => prose)].map(plainText).join(' ').trim();
}
