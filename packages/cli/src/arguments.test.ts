import { describe, expect, test } from 'vitest';
import { choice, choices, readArguments, UsageError, wholeNumber, type OptionSpecs } from './arguments.js';
import { messagesFor } from './messages/index.js';

const messages = messagesFor('en');
const options: OptionSpecs = { out: { type: 'string', short: 'o', placeholder: 'DIR' }, json: { type: 'boolean' }, max: { type: 'string', placeholder: 'N' } };
const read = (...args: string[]) => readArguments(args, options, messages);

test('paths, long and short options, and a dash for standard input', () => {
    const args = read('a.res', '-o', 'site', '--json', '-');
    expect(args.positionals).toEqual(['a.res', '-']);
    expect(args.value('out')).toBe('site');
    expect(args.has('json')).toBe(true);
    expect(args.has('max')).toBe(false);
});

test('after -- everything is a path', () => {
    expect(read('--', '--json').positionals).toEqual(['--json']);
});

describe('what is wrong is said', () => {
    test.each([
        [['--jsn'], 'There is no option --jsn. Did you mean --json?'],
        [['--constructor'], 'There is no option --constructor.'],
        [['--out'], '--out needs a value: --out DIR'],
        [['--out', '--json'], '--out needs a value: --out DIR'],
        [['--out='], '--out needs a value: --out DIR'],
        [['--json=yes'], '--json takes no value.'],
    ])('%j', (args, message) => { expect(() => read(...args)).toThrow(new UsageError(message)); });
});

test('a value may begin with a dash when it is joined', () => {
    expect(read('--out=-site').value('out')).toBe('-site');
});

test('choices', () => {
    expect(choice(read('--out', 'html'), 'out', ['html', 'json'], 'json', messages)).toBe('html');
    expect(choice(read(), 'out', ['html', 'json'], 'json', messages)).toBe('json');
    expect(choices(read('--out', 'json, html,json'), 'out', ['html', 'json'], ['html'], messages)).toEqual(['json', 'html']);
    expect(() => choice(read('--out', 'htm'), 'out', ['html', 'json'], 'json', messages)).toThrow('--out: “htm” is none of html, json. Did you mean html?');
});

test('whole numbers', () => {
    expect(wholeNumber(read('--max', '0'), 'max', messages)).toBe(0);
    expect(wholeNumber(read(), 'max', messages)).toBeUndefined();
    for (const wrong of ['1.5', 'many', '١']) expect(() => wholeNumber(read(`--max=${wrong}`), 'max', messages)).toThrow('not a whole number');
});
