import { describe, expect, test } from 'vitest';
import { decode } from './encoding.js';

const text = 'резолюция: о школах\n  дата: 14.03.2025\nСобрание отмечает работу\n';

/** Russian letters by a table of 64 bytes for А…Яа…я. */
function encoded(written: string, byteOf: (index: number) => number): Buffer {
    return Buffer.from([...written].map(letter => {
        const index = letter.charCodeAt(0) - 0x410;
        return index >= 0 && index < 64 ? byteOf(index) : letter.charCodeAt(0) & 0x7f;
    }));
}

const koi8Order = 'юабцдефгхийклмнопярстужвьызшэщчъЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ';
const koi8 = (index: number): number => 0xc0 + koi8Order.indexOf(String.fromCharCode(0x410 + index));
const cp866 = (index: number): number => index < 48 ? 0x80 + index : 0xe0 + index - 48;

describe('what is not UTF-8 is said with its line and what it looks like', () => {
    test.each([
        ['Windows-1251', encoded(text, index => 0xc0 + index), 1],
        ['KOI8-R', encoded(text, koi8), 1],
        ['CP866', encoded(text, cp866), 1],
        ['UTF-16', Buffer.from(`\uFEFF${text}`, 'utf16le'), 1],
        ['Windows-1251', Buffer.concat([Buffer.from('// notes\r\n// more\r'), encoded(text, index => 0xc0 + index)]), 3],
        [undefined, Buffer.concat([Buffer.from(text), Buffer.from([0xff]), Buffer.from(text)]), 4],
        [undefined, Buffer.concat([Buffer.from(text), Buffer.from([0xed, 0xa0, 0x80])]), 4],
        [undefined, Buffer.concat([Buffer.from(text), Buffer.from([0xc0, 0xaf])]), 4],
        [undefined, Buffer.concat([Buffer.from(text), Buffer.from([0xd0])]), 4],
    ])('%s', (guess, bytes, line) => {
        expect(decode(bytes)).toEqual({ problem: { kind: 'encoding', line, guess } });
    });
});

test('UTF-8 is a text, whatever characters it has', () => {
    expect(decode(Buffer.from(text))).toEqual({ text, bom: false });
    expect(decode(Buffer.from('a\0b\u{10FFFF}'))).toEqual({ text: 'a\0b\u{10FFFF}', bom: false });
    expect(decode(Buffer.alloc(0))).toEqual({ text: '', bom: false });
});

test('a byte order mark is taken off, the first one only', () => {
    expect(decode(Buffer.from('\uFEFF\uFEFFx'))).toEqual({ text: '\uFEFFx', bom: true });
});
