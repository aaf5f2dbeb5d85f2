import type { Uri } from 'vscode';

/** The last step of a path: «итоги.res». */
export function basename(uri: Uri): string {
    return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}

export function dirname(uri: Uri): Uri {
    return uri.with({ path: uri.path.slice(0, Math.max(1, uri.path.lastIndexOf('/'))) });
}
