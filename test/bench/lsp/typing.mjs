/** Someone types: at every letter an editor asks for completions and waits for the diagnostics of the new text. */
import { Buffer } from 'node:buffer';
import { performance } from 'node:perf_hooks';
import { Client } from './client.mjs';
import { writeWorkspace } from './servers.mjs';

/** Cyrillic, as the text around it. */
const wordInText = ' заранее';

export async function typing(server, folder, { scale, ...counts }) {
    const [{ uri, text }] = writeWorkspace(server, folder, 1, scale);
    const client = await Client.start(server, folder);
    try {
        client.open(uri, server.languageId, text);
        const first = await client.diagnostics(uri);
        if (first.length === 0) throw new Error(`${server.name} has not found the mistake.`);
        return { bytes: Buffer.byteLength(text), ...await typeInto(client, { uri, text }, server, counts) };
    } finally {
        await client.stop();
    }
}

/**
 * So many keystrokes in the words of the recommendation in the middle of the text, for diagnostics, and as many in the name of a property
 * below it, for completions: what is offered there comes from the grammar or from the schema. A YAML that holds half a name is broken and
 * not checked, so diagnostics are not counted there. Not counted either are the first keystrokes, which run code that is not compiled yet.
 */
export async function typeInto(client, { uri, text }, server, { strokes, warmUp }) {
    const { line, end } = recommendation(text, server);
    const inText = { line, character: end - 1, word: wordInText };
    const below = { line: line + 1, character: server.property.indent.length, word: server.property.word };
    await word(client, uri, inText, warmUp);
    const words = await word(client, uri, inText, strokes);
    client.type(uri, `${server.property.indent}\n`, { line: below.line, character: 0 });
    await client.diagnostics(uri);
    await word(client, uri, below, warmUp);
    const names = await word(client, uri, below, strokes);
    return {
        diagnostics: words.strokes.map(({ checked }) => checked),
        completion: names.strokes.map(({ completed }) => completed),
        offered: names.strokes.filter(({ offers }) => offers > 0).length,
        busy: words.busy,
    };
}

/** Types a word letter by letter, takes it out, types it again, as many keystrokes as are wanted; what takes it out is not counted. */
async function word(client, uri, { line, character, word: letters }, count) {
    const strokes = [];
    let busy = 0;
    while (strokes.length < count) {
        const typed = [...letters].slice(0, count - strokes.length);
        const before = client.processorTime();
        for (const [index, letter] of typed.entries()) strokes.push(await strike(client, uri, letter, { line, character: character + index }));
        busy += client.processorTime() - before;
        client.type(uri, '', { line, character }, { line, character: character + typed.length });
        await client.diagnostics(uri);
    }
    return { strokes, busy: busy / count };
}

async function strike(client, uri, letter, { line, character }) {
    const started = performance.now();
    const since = () => performance.now() - started;
    client.type(uri, letter, { line, character });
    const [{ offers, completed }, checked] = await Promise.all([
        client.complete(uri, { line, character: character + 1 }).then(offered => ({ offers: (offered?.items ?? offered ?? []).length, completed: since() })),
        client.diagnostics(uri).then(since),
    ]);
    return { offers, completed, checked };
}

/** The one in the middle that has no property yet: its line, and where that ends. */
function recommendation(text, { list, item }) {
    const lines = text.split('\n');
    const first = lines.findIndex(line => line.startsWith(list));
    const bare = lines.flatMap((line, index) => index > first && line.startsWith(item) && lines[index + 1]?.startsWith(item) ? [index] : []);
    const line = bare[bare.length >> 1];
    return { line, end: lines[line].length };
}
