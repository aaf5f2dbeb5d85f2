/** Sections whose items are addressed to someone. */
import type { Addressee, Area, JointAddressee, Mentionable, Resolution, Section } from '../generated/ast.js';
import { soleMention, plainText } from '../syntax/prose.js';
import { propertyOf } from '../syntax/properties.js';
import { nameOf } from '../references/names.js';
import { memo, memoByText } from '../syntax/memo.js';
import { foldPhrase } from '../values/fold.js';

/** All addressees of a section, those of its areas included, in the order of the text. */
export function addresseesOf(section: Section): readonly Addressee[] {
    return section.areas.length === 0 ? section.addressees : [...section.addressees, ...section.areas.flatMap((area: Area) => area.addressees)];
}

/** Who is addressed, joint addressees together, so that two ways of naming the same give the same text. */
export function addresseeKey(addressee: Addressee): string {
    return addressee.joint.length === 0 ? nameKey(addressee) : [addressee, ...addressee.joint].map(nameKey).filter(key => key !== '').sort().join('\n');
}

/** The same bodies are addressed in many files. */
const bareName = memoByText(name => foldPhrase(name).replace(/[:;,.]+$/u, '').trimEnd());

function nameKey({ text }: Addressee | JointAddressee): string {
    const target = soleMention(text)?.target.ref;
    return target ? nameWhenMentioned(target) : bareName(plainText(text));
}

/** The bodies of a registry are mentioned in many files. */
const nameWhenMentioned = memo((target: Mentionable): string => {
    const dative = propertyOf(target, 'dat')?.value ?? ('text' in target ? target.text : undefined);
    return bareName(plainText(dative)) || `\\${nameOf(target) ?? ''}`;
});

export function sectionAbove(section: Section): Section | undefined {
    if (section.$container.$type !== 'Resolution') return undefined;
    const { sections } = section.$container as Resolution;
    return sections[(section.$containerIndex ?? 0) - 1];
}
