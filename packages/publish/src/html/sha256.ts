/**
 * SHA-256 in base64, as a content security policy wants it. Web Crypto answers with a promise and `node:crypto` is not there
 * in a browser; a publisher is one synchronous function in both.
 */
const primes: number[] = [];
for (let candidate = 2; primes.length < 64; candidate++) {
    if (primes.every(prime => candidate % prime !== 0)) primes.push(candidate);
}

/** The first 32 bits of the fraction of a root. */
const fraction = (root: number): number => Math.floor((root - Math.floor(root)) * 2 ** 32) | 0;
const initial = primes.slice(0, 8).map(prime => fraction(Math.sqrt(prime)));
const constants = Int32Array.from(primes, prime => fraction(Math.cbrt(prime)));

/** The UTF-8 bytes of a text. */
function utf8(text: string): number[] {
    const bytes: number[] = [];
    for (let index = 0; index < text.length; index++) {
        const code = text.codePointAt(index) ?? 0;
        if (code < 0x80) bytes.push(code);
        else if (code < 0x800) bytes.push(0xC0 | code >> 6, 0x80 | code & 63);
        else if (code < 0x10000) bytes.push(0xE0 | code >> 12, 0x80 | code >> 6 & 63, 0x80 | code & 63);
        else {
            bytes.push(0xF0 | code >> 18, 0x80 | code >> 12 & 63, 0x80 | code >> 6 & 63, 0x80 | code & 63);
            index++;
        }
    }
    return bytes;
}

/** Bytes padded to whole blocks with their length at the end, as big-endian words. */
function padded(bytes: readonly number[]): Int32Array {
    const words = new Int32Array(((bytes.length + 8 >> 6) + 1) * 16);
    for (let index = 0; index < bytes.length; index++) words[index >> 2]! |= bytes[index]! << 24 - (index & 3) * 8;
    words[bytes.length >> 2]! |= 0x80 << 24 - (bytes.length & 3) * 8;
    words[words.length - 2] = Math.floor(bytes.length / 2 ** 29);
    words[words.length - 1] = bytes.length << 3;
    return words;
}

const w = new Int32Array(64);

/** Fills the schedule of one block of sixteen words. */
function schedule(words: Int32Array, start: number): void {
    for (let t = 0; t < 16; t++) w[t] = words[start + t]!;
    for (let t = 16; t < 64; t++) {
        const early = w[t - 15]!;
        const late = w[t - 2]!;
        w[t] = w[t - 16]! + w[t - 7]!
            + ((early >>> 7 | early << 25) ^ (early >>> 18 | early << 14) ^ early >>> 3)
            + ((late >>> 17 | late << 15) ^ (late >>> 19 | late << 13) ^ late >>> 10);
    }
}

/** Mixes the schedule into the state. Written out, since most of the cost is paid before the engine optimises it. */
function mix(state: Int32Array): void {
    let a = state[0]!, b = state[1]!, c = state[2]!, d = state[3]!, e = state[4]!, f = state[5]!, g = state[6]!, h = state[7]!;
    for (let t = 0; t < 64; t++) {
        const first = h + ((e >>> 6 | e << 26) ^ (e >>> 11 | e << 21) ^ (e >>> 25 | e << 7)) + (e & f ^ ~e & g) + constants[t]! + w[t]! | 0;
        const second = ((a >>> 2 | a << 30) ^ (a >>> 13 | a << 19) ^ (a >>> 22 | a << 10)) + (a & b ^ a & c ^ b & c) | 0;
        h = g; g = f; f = e; e = d + first | 0;
        d = c; c = b; b = a; a = first + second | 0;
    }
    state[0]! += a; state[1]! += b; state[2]! += c; state[3]! += d;
    state[4]! += e; state[5]! += f; state[6]! += g; state[7]! += h;
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function base64(bytes: readonly number[]): string {
    let result = '';
    for (let index = 0; index < bytes.length; index += 3) {
        const group = (bytes[index]! << 16) | ((bytes[index + 1] ?? 0) << 8) | (bytes[index + 2] ?? 0);
        for (const [position, shift] of [18, 12, 6, 0].entries()) {
            result += index + position > bytes.length ? '=' : alphabet[group >> shift & 63];
        }
    }
    return result;
}

/** The hash of a text in UTF-8; a half of a surrogate pair counts as U+FFFD, as everywhere. */
export function sha256(text: string): string {
    const state = Int32Array.from(initial);
    const words = padded(utf8(text.toWellFormed()));
    for (let start = 0; start < words.length; start += 16) {
        schedule(words, start);
        mix(state);
    }
    return base64([...state].flatMap(word => [word >>> 24, word >>> 16 & 255, word >>> 8 & 255, word & 255]));
}
