/** Unpacks what was packed with “deflate”, by what Node and browsers have of their own. */
export async function inflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
    const packed = new Blob([bytes]).stream();
    return new Uint8Array(await new Response(packed.pipeThrough(new DecompressionStream('deflate-raw'))).arrayBuffer());
}
