import { expect, it } from 'vitest';
import { withoutFailures } from './packs.js';

it('a dictionary that cannot be read is as good as none, and the log names it', async () => {
    const said: string[] = [];
    const packs = withoutFailures({ load: () => Promise.reject(new Error('ru.words: 404')) }, message => { said.push(message); });
    expect(await packs.load('dictionary', 'ru')).toBeUndefined();
    expect(said).toEqual(['ru/dictionary: ru.words: 404']);
});
