/** As VS Code reads it. */
export type SnippetFile = Readonly<Record<string, { readonly prefix: string | readonly string[]; readonly description: string; readonly body: string | readonly string[] }>>;

export interface FoundSnippet {
    readonly prefix: string;
    readonly typed: string;
    readonly description: string;
    readonly body: string;
}

/** Fewer letters are more likely a word of the text. */
const fewest = 3;

/** The snippets that begin with what a line begins with, each once. Under the name of a keyword the server has its own. */
export function snippetsFor(before: string, files: readonly SnippetFile[]): readonly FoundSnippet[] {
    const typed = before.trimStart();
    if (typed.length < fewest || !/^\p{L}/u.test(typed)) return [];
    return files.flatMap(file => Object.values(file)).flatMap(({ prefix, description, body: lines }) => {
        const body = [lines].flat().join('\n');
        const keyword = /^\p{L}+/u.exec(body)?.[0];
        const found = [prefix].flat().find(name => name !== keyword && name.startsWith(typed.toLocaleLowerCase()));
        return found === undefined ? [] : [{ prefix: found, typed, description, body }];
    });
}
