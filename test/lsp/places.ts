/** Texts and places that the tests of navigation share. */
import type { Location, Position, Range, WorkspaceEdit } from 'vscode-languageserver-protocol';
import { marked, type Editor } from './harness.js';

/** Opens a text and waits until the server has taken it in. */
export async function opened(editor: Editor, name: string, text: string): Promise<string> {
    const uri = await editor.open(name, text);
    await editor.diagnostics(uri);
    return uri;
}

/** Opens a text with a `⟦` mark; what a request at the mark needs. */
export async function openedAt(editor: Editor, name: string, text: string): Promise<{ uri: string; text: string; at: { textDocument: { uri: string }; position: Position } }> {
    const { text: plain, position } = marked(text);
    const uri = await opened(editor, name, plain);
    return { uri, text: plain, at: { textDocument: { uri }, position } };
}

/** What stands in a range. */
export function cut(text: string, { start, end }: Range): string {
    const from = offsetOf(text, start);
    return text.slice(from, offsetOf(text, end));
}

function offsetOf(text: string, { line, character }: Position): number {
    const starts = [0, ...Array.from(text.matchAll(/\r\n|\r|\n/gu), match => match.index + match[0].length)];
    return (starts[line] ?? text.length) + character;
}

/** `file: text (line)` of each place, the texts of the files being known. */
export function placesOf(locations: readonly Location[], texts: Readonly<Record<string, string>>): string[] {
    return locations.map(({ uri, range }) => {
        const name = Object.keys(texts).find(known => uri.endsWith(`/${encodeURI(known)}`)) ?? uri;
        return `${name}:${range.start.line + 1} ${cut(texts[name] ?? '', range)}`;
    }).sort();
}

/** The text of a file after an edit of the workspace. */
export function applied(text: string, edit: WorkspaceEdit | null, uri: string): string {
    const edits = [...(edit?.changes?.[uri] ?? [])].sort((a, b) => offsetOf(text, b.range.start) - offsetOf(text, a.range.start));
    return edits.reduce((result, { range, newText }) => result.slice(0, offsetOf(text, range.start)) + newText + result.slice(offsetOf(text, range.end)), text);
}

export const registryRu = `организация \\соиро: Институт развития образования
  кратко: СОИРО
  род: Института развития образования
  дат: Институту развития образования
`;

export const registryEn = `organization \\board: Library Board
  short: the Board
  gen: Library Board's
`;
