/**
 * Imports a module of the user. A file of its own in `dist`, loaded by Node in its usual way: a script that is loaded with
 * its compiled code cannot import.
 * @param url of the scheme `file:`
 */
export function importFile(url: string): Promise<unknown> {
    return import(url);
}
