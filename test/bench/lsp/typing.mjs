/** From a keystroke to fresh diagnostics, and from a keystroke to a list of completions, in a small and in a large document. */
import { Buffer } from 'node:buffer';
import { performance } from 'node:perf_hooks';
import { Client } from './client.mjs';
import { writeWorkspace } from './servers.mjs';

/** Milliseconds of every keystroke, after some that are not counted: the first ones run code that is not compiled yet. */
export async function typing(server, folder, { scale, strokes, warmUp }) {
    const [{ uri, text }] = writeWorkspace(server, folder, 1, scale);
    const client = await Client.start(server, folder);
    try {
        client.open(uri, server.languageId, text);
        const first = await client.diagnostics(uri);
        if (first.length === 0) throw new Error(`${server.name} has not found the mistake.`);
        const place = placeOf(text, server.item);
        const diagnostics = [], completion = [];
        for (let stroke = -warmUp; stroke < strokes; stroke++) {
            const fresh = await afterStroke(client, uri, place, server, () => client.diagnostics(uri));
            const offered = await afterStroke(client, uri, place, server, at => client.complete(uri, at));
            if (stroke < 0) continue;
            diagnostics.push(fresh);
            completion.push(offered);
        }
        return { bytes: Buffer.byteLength(text), diagnostics, completion };
    } finally {
        await client.stop();
    }
}

/** Types a letter, measures how long something takes, and takes the letter back. */
async function afterStroke(client, uri, { line, character }, { typed }, answer) {
    const start = { line, character };
    const end = { line, character: character + typed.length };
    const started = performance.now();
    client.type(uri, typed, { start, end: start });
    await answer(end);
    const milliseconds = performance.now() - started;
    await client.diagnostics(uri);
    client.type(uri, '', { start, end });
    await client.diagnostics(uri);
    return milliseconds;
}

/** The beginning of the item in the middle of the text. */
function placeOf(text, item) {
    const lines = text.split('\n');
    const candidates = lines.flatMap((line, index) => line.startsWith(item) ? [index] : []);
    return { line: candidates[candidates.length >> 1], character: item.length };
}
