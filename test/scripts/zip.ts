import { inflateRawSync } from 'node:zlib';

/** The files of a zip archive by their paths. */
export function unzipped(archive: Buffer): ReadonlyMap<string, Buffer> {
    const end = archive.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
    const count = archive.readUInt16LE(end + 10);
    const files = new Map<string, Buffer>();
    for (let entry = archive.readUInt32LE(end + 16), index = 0; index < count; index++) {
        const [method, size] = [archive.readUInt16LE(entry + 10), archive.readUInt32LE(entry + 20)];
        const [nameLength, extraLength, commentLength] = [28, 30, 32].map(at => archive.readUInt16LE(entry + at)) as [number, number, number];
        const local = archive.readUInt32LE(entry + 42);
        const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
        const packed = archive.subarray(start, start + size);
        files.set(archive.toString('utf8', entry + 46, entry + 46 + nameLength), method === 0 ? packed : inflateRawSync(packed));
        entry += 46 + nameLength + extraLength + commentLength;
    }
    return files;
}
