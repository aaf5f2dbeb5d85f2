/** A workspace: from the start of the server to the diagnostics of the open file and of all files, its memory then, and a keystroke after that. */
import { performance } from 'node:perf_hooks';
import { Client } from './client.mjs';
import { writeWorkspace } from './servers.mjs';
import { typeInto } from './typing.mjs';

export async function workspace(server, folder, { count, ...counts }) {
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
        return { open, all, now, most, typed: await typeInto(client, middle, server, counts) };
    } finally {
        await client.stop();
    }
}
