import picomatch from 'picomatch';

/**
 * Whether a path, relative to the folder of the configuration and with slashes, is meant by one of the patterns. A pattern
 * without a slash means files of that name in any folder; one that ends with a slash, all that is in the folder.
 */
export function matcher(patterns: readonly string[]): (path: string) => boolean {
    if (patterns.length === 0) return () => false;
    return picomatch(patterns.map(anywhere), { dot: true });
}

function anywhere(pattern: string): string {
    const written = pattern.replace(/^\.\//u, '');
    if (written.endsWith('/')) return `${written}**`;
    return written.includes('/') ? written : `**/${written}`;
}
