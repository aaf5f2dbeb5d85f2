import { UriUtils, type URI } from 'langium';

/** The folders that the editor has open. */
export class WorkspaceFolders {
    private folders: readonly URI[] = [];
    private readonly listeners: (() => void)[] = [];

    get all(): readonly URI[] {
        return this.folders;
    }

    set(folders: readonly URI[]): void {
        this.folders = folders;
        this.listeners.forEach(listener => listener());
    }

    onChange(listener: () => void): void {
        this.listeners.push(listener);
    }

    /** The innermost folder that holds a file. */
    of(uri: URI): URI | undefined {
        const holding = this.folders.filter(folder => isInside(folder, uri));
        return holding.sort((a, b) => b.path.length - a.path.length)[0];
    }

    /** Whether a file is one of the workspace's resolutions: not in a hidden folder nor in an installed package. */
    includes(uri: URI): boolean {
        const folder = this.of(uri);
        if (!folder || !uri.path.endsWith('.res')) return false;
        return uri.path.slice(folder.path.length).split('/').every(name => !isPassedOver(name));
    }
}

/** Names of files and folders that are not looked into. */
export function isPassedOver(name: string): boolean {
    return name === 'node_modules' || name.startsWith('.');
}

export function isInside(folder: URI, uri: URI): boolean {
    const path = folder.path.endsWith('/') ? folder.path : `${folder.path}/`;
    return folder.scheme === uri.scheme && folder.authority === uri.authority && (uri.path.startsWith(path) || UriUtils.equals(folder, uri));
}
