/** Why a file cannot be read as a text, as data: the message is made where its language is known. */

export type LegacyEncoding = 'UTF-16' | 'Windows-1251' | 'KOI8-R' | 'CP866';

export type Problem =
    | { readonly kind: 'encoding'; /** Counts from 1. */ readonly line: number; readonly guess: LegacyEncoding | undefined }
    | { readonly kind: 'size'; /** Undefined when it was not read to the end. */ readonly bytes: number | undefined; readonly limit: number }
    | { readonly kind: 'missing' | 'dangling' | 'forbidden' | 'directory' | 'loop' }
    | { readonly kind: 'system'; readonly code: string }
    /** Rezo itself failed on the file. */
    | { readonly kind: 'internal'; readonly detail: string };

/** The rule id under which reports list a problem. */
export const problemRule = 'file-readable';

export function problemOfError(error: unknown): Problem {
    const code = (error as { readonly code?: unknown } | null)?.code;
    switch (code) {
        case 'ENOENT': case 'ENOTDIR': return { kind: 'missing' };
        case 'EACCES': case 'EPERM': return { kind: 'forbidden' };
        case 'EISDIR': return { kind: 'directory' };
        case 'ELOOP': return { kind: 'loop' };
        default: return typeof code === 'string'
            ? { kind: 'system', code }
            : { kind: 'internal', detail: error instanceof Error ? error.message : String(error) };
    }
}
