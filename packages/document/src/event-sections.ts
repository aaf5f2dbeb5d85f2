import { containerOfType, propertyOf, soleMention, type PropertyKey, type ast } from '@rezo/language';

const isEvent = (section: ast.Section): boolean => section.keyword === 'event';

/** The event section whose words a section prints: itself, or the one that it mentions and nothing else. */
export function eventMeant(section: ast.Section): ast.Section {
    const seen = new Set<ast.Section>();
    let meant = section;
    for (let next: ast.Section | undefined = section; next && !seen.has(next); next = eventMentioned(next)) {
        seen.add(next);
        meant = next;
    }
    return meant;
}

function eventMentioned(section: ast.Section): ast.Section | undefined {
    const mention = isEvent(section) && section.blocks.length === 0 ? soleMention(section.text) : undefined;
    const target = mention && !mention.group && mention.form === undefined ? mention.target.ref : undefined;
    return target?.$type === 'Section' && isEvent(target) ? target : undefined;
}

/** An event section and the one that it has from there what it leaves out: the event it stands for, or the file's. */
export function eventSources(section: ast.Section): readonly ast.Section[] {
    const meant = eventMeant(section);
    const inherited = meant !== section ? meant : eventOfFile(section);
    return inherited && inherited !== section ? [section, inherited] : [section];
}

/** The event that all resolutions of a file have in common, for a section of one of them. */
function eventOfFile(section: ast.Section): ast.Section | undefined {
    if (section.$container.$type !== 'Resolution') return undefined;
    return containerOfType<ast.File>(section, 'File')?.sections.find(isEvent);
}

/** The event sections from which a resolution has its data: its own that says most, then what that one inherits. */
export function eventSourcesOf(file: ast.File, resolution: ast.Resolution | undefined): readonly ast.Section[] {
    const own = (resolution ?? file).sections.filter(isEvent);
    const main = own.find(section => section.properties.length > 0 || eventMeant(section) !== section) ?? own[0] ?? file.sections.find(isEvent);
    return main ? eventSources(main) : [];
}

/** The first value of a property that is stated. */
export function eventProperty(sources: readonly ast.Section[], key: PropertyKey): ast.Prose | undefined {
    for (const section of sources) {
        const value = propertyOf(section, key)?.value;
        if (value) return value;
    }
    return undefined;
}
