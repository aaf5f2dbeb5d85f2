import type { Block, Item, ResolutionDocument, RichText, Section } from '@rezo/document';

/** Letters and digits of a text, in order. */
export const letters = (text: string): string => text.match(/[\p{L}\p{N}]+/gu)?.join('') ?? '';

/** What a reader sees in `<main>`: its text without tags. */
export function visibleText(page: string): string {
    const main = /<main>([\s\S]*)<\/main>/u.exec(page)?.[1] ?? '';
    const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
    return main.replace(/<[^>]*>/gu, '').replace(/&([a-z\d#]+);/gu, (whole, name: string) => entities[name] ?? whole);
}

/** A text with the numbers of its footnotes where their marks stand. */
function withMarks({ text, spans }: RichText): string {
    const marks = spans.filter(span => span.type === 'note').toSorted((a, b) => b.start - a.start);
    return marks.reduce((result, mark) => `${result.slice(0, mark.start)} ${mark.number} ${result.slice(mark.start)}`, text);
}

const itemWords = (item: Item): string => [item.number === null ? '' : item.marker, withMarks(item), ...item.items.map(itemWords)].join(' ');

function blockWords(block: Block): string {
    switch (block.type) {
        case 'paragraph': return withMarks(block);
        case 'list': return block.items.map(itemWords).join(' ');
        case 'area': return [withMarks(block), ...block.blocks.map(blockWords)].join(' ');
        case 'addressee': return [block.number ?? '', withMarks(block), block.lead ? withMarks(block.lead) : '', ...block.blocks.map(blockWords)].join(' ');
    }
}

const sectionWords = (section: Section): string => [section.heading ?? '', ...section.blocks.map(blockWords)].join(' ');

/** Every letter and digit that a document prints, in order. */
export function printedLetters(document: ResolutionDocument, draftMark: string, numberSign: string): string {
    const { kind, title, titleSpans, place, datePrinted, number } = document;
    return letters([
        document.status === 'draft' ? draftMark : '', kind.toUpperCase(), withMarks({ text: title, spans: titleSpans }), place ?? '', datePrinted ?? '',
        number === null ? '' : `${numberSign} ${number}`,
        ...document.sections.map(sectionWords),
        ...document.notes.map(note => `${note.number} ${withMarks(note)}`),
    ].join(' '));
}
