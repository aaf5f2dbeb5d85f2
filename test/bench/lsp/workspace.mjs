/** A workspace: from the start of the server to the diagnostics of the open file and of all files, and its memory then. */
import { performance } from 'node:perf_hooks';
import { Client } from './client.mjs';
import { writeWorkspace } from './servers.mjs';

export async function workspace(server, folder, { count }) {
    const files = writeWorkspace(server, folder, count);
    const middle = files[count >> 1];
    const started = performance.now();
    const client = await Client.start(server, folder);
    try {
        client.open(middle.uri, server.languageId, middle.text);
        // A server that knows only what is open is given the rest by the editor.
        if (server.opened > 1) for (const { uri, text } of files) if (uri !== middle.uri) client.open(uri, server.languageId, text);
        await client.diagnostics(middle.uri);
        const open = performance.now() - started;
        await client.diagnosticsOf(count);
        const all = performance.now() - started;
        const { now, most } = client.memory();
        return { open, all, now, most, perFile: await fresh(client, middle, server) };
    } finally {
        await client.stop();
    }
}

/** With all the files there: a letter in the open one. */
async function fresh(client, { uri, text }, { typed, item }) {
    const line = text.split('\n').findIndex(line => line.startsWith(item));
    const start = { line, character: item.length };
    const end = { line, character: item.length + typed.length };
    const times = [];
    for (let stroke = 0; stroke < 60; stroke++) {
        const started = performance.now();
        client.type(uri, typed, { start, end: start });
        await client.diagnostics(uri);
        if (stroke >= 10) times.push(performance.now() - started);
        client.type(uri, '', { start, end });
        await client.diagnostics(uri);
    }
    return times;
}
