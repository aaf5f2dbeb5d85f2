/** Paths between files that move. Pure. */
import { UriUtils, type URI } from 'langium';

export interface Move {
    readonly from: URI;
    readonly to: URI;
}

/** Where a file is after the moves: it may itself be moved, or a folder that it stands in. */
export function movedTo(uri: URI, moves: readonly Move[]): URI {
    const move = moves.find(({ from }) => UriUtils.equals(from, uri)) ?? moves.find(({ from }) => isInside(uri, from));
    if (!move) return uri;
    return move.to.with({ path: withoutSlash(move.to.path) + uri.path.slice(withoutSlash(move.from.path).length) });
}

function isInside(uri: URI, folder: URI): boolean {
    return uri.scheme === folder.scheme && uri.authority === folder.authority && uri.path.startsWith(`${withoutSlash(folder.path)}/`);
}

function withoutSlash(path: string): string {
    return path.endsWith('/') ? path.slice(0, -1) : path;
}

/**
 * How a path is to be written after the moves; undefined where it still leads to the same file. A path that began with
 * `./` or `/` keeps that, and slashes become forward ones where it is written anew.
 */
export function pathAfter(written: string, user: URI, moves: readonly Move[]): string | undefined {
    const path = written.trim().replaceAll('\\', '/');
    if (path === '') return undefined;
    const target = UriUtils.resolvePath(UriUtils.dirname(user), path);
    const movedUser = movedTo(user, moves);
    const movedTarget = movedTo(target, moves);
    if (movedUser === user && movedTarget === target) return undefined;
    if (UriUtils.equals(UriUtils.resolvePath(UriUtils.dirname(movedUser), path), movedTarget)) return undefined;
    if (movedUser.scheme !== movedTarget.scheme || movedUser.authority !== movedTarget.authority) return undefined;
    if (path.startsWith('/')) return movedTarget.path;
    const relative = UriUtils.relative(UriUtils.dirname(movedUser), movedTarget);
    return path.startsWith('./') && !relative.startsWith('.') ? `./${relative}` : relative;
}
