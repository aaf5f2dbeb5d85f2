import { expect, test } from 'vitest';
import { plural } from './plural.js';

const russian = '{0} рекомендация | {0} рекомендации | {0} рекомендаций';
const english = '{0} recommendation | {0} recommendations';

test.each([[0, 'рекомендаций'], [1, 'рекомендация'], [2, 'рекомендации'], [5, 'рекомендаций'], [11, 'рекомендаций'], [12, 'рекомендаций'], [21, 'рекомендация'], [24, 'рекомендации'], [111, 'рекомендаций']])(
    '%i %s', (count, noun) => expect(plural(russian, count, 'ru')).toBe(`${count} ${noun}`));

test.each([[0, 'recommendations'], [1, 'recommendation'], [2, 'recommendations'], [21, 'recommendations']])(
    '%i %s', (count, noun) => expect(plural(english, count, 'en')).toBe(`${count} ${noun}`));

test('a large number is written by the rules of the language', () => {
    expect(plural('{0} слово | {0} слова | {0} слов', 12_345, 'ru')).toBe('12\u00A0345 слов');
    expect(plural('{0} word | {0} words', 12_345, 'en')).toBe('12,345 words');
});
