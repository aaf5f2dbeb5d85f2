/**
 * Unpacks what was packed with “deflate”, by what Node and browsers have of their own. The stream is read by hand: the classes
 * that would do it are those of fetching, and Node takes longer to load them than to unpack a dictionary.
 */
export async function inflate(packed: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
    const { readable, writable } = new DecompressionStream('deflate-raw');
    const writer = writable.getWriter();
    const [chunks] = await Promise.all([chunksOf(readable), writer.write(packed).then(() => writer.close())]);
    const bytes = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
    let at = 0;
    for (const chunk of chunks) {
        bytes.set(chunk, at);
        at += chunk.length;
    }
    return bytes;
}

async function chunksOf(readable: ReadableStream<Uint8Array>): Promise<readonly Uint8Array[]> {
    const chunks: Uint8Array[] = [];
    for await (const chunk of readable) chunks.push(chunk);
    return chunks;
}
