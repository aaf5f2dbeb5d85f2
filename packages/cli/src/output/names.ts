/** Names for published files: safe on every system, and no two alike even where case is not told apart. */

/** Names that Windows keeps for devices, whatever follows the dot. */
const reserved = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])$/iu;

// oxlint-disable-next-line no-control-regex -- Windows forbids control characters in names
const forbidden = /[\u0000-\u001F\u007F<>:"/\\|?*]/gu;

/** Most systems allow 255 bytes; a Cyrillic letter takes two, and a suffix and an extension have to fit as well. */
const longestName = 100;

/** One part of a path made fit for any file system. */
export function safeName(written: string): string {
    const plain = written.replace(forbidden, '_').slice(0, longestName).replace(/[\uD800-\uDBFF]$/u, '').replace(/[ .]+$/u, '');
    // A leading dot would hide it, `..` would climb.
    const visible = plain.replace(/^\.+/u, '_');
    if (visible === '') return '_';
    const [beforeDot = ''] = visible.split('.');
    return reserved.test(beforeDot.trim()) ? `${beforeDot}_${visible.slice(beforeDot.length)}` : visible;
}

/** How file systems that fold case, or compose letters, see a path. */
function folded(path: string): string {
    return path.normalize('NFC').toLowerCase().normalize('NFC');
}

/** Hands out paths without an extension; one that is taken gets a number. */
export class OutputNames {
    private readonly owners = new Map<string, string>();
    private readonly owned = new Map<string, string[]>();

    /** Keeps a path from being handed out. */
    reserve(path: string): void {
        this.owners.set(folded(path), '');
    }

    /** The paths of the documents of a source, one for each id; they replace those that it had before. */
    assign(source: string, relativeStem: string, ids: readonly (string | null)[]): string[] {
        for (const path of this.owned.get(source) ?? []) this.owners.delete(folded(path));
        const stem = relativeStem.split('/').map(safeName).join('/');
        const paths = ids.map((id, index) => this.free(ids.length === 1 ? stem : `${stem}-${id === null ? index + 1 : safeName(id)}`, source));
        this.owned.set(source, paths);
        return paths;
    }

    private free(wanted: string, source: string): string {
        for (let number = 1; ; number++) {
            const path = number === 1 ? wanted : `${wanted}-${number}`;
            const key = folded(path);
            if (this.owners.has(key)) continue;
            this.owners.set(key, source);
            return path;
        }
    }
}
