/** Whether a place stands in quotation marks: titles and names are as their owners write them. */

/** No title is longer, and looking back farther would cost in a long paragraph. */
const longestTitle = 400;

export function isInQuotes(text: string, at: number): boolean {
    const before = text.slice(Math.max(0, at - longestTitle), at);
    return Math.max(before.lastIndexOf('«'), before.lastIndexOf('“')) > Math.max(before.lastIndexOf('»'), before.lastIndexOf('”'));
}
