/**
 * Makes the dictionaries of the spelling rule in `packages/lexicon/data`: `ru.words` and `en.words`, graphs of all word forms,
 * packed by “deflate”, from the dictionaries of hunspell and our own lists. It takes seconds, so they are made anew only when
 * something that they are made of has changed; `dictionaries.json` remembers what that was.
 */
import { createHash } from 'node:crypto';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { expand, readAffixes, readEntries } from './hunspell.mjs';
import { importTypeScript } from './import-typescript.mjs';
import { readText, root } from './shared.mjs';

const data = join(root, 'packages/lexicon/data');
const sources = { ru: ['dictionary-ru'], en: ['dictionary-en', 'dictionary-en-gb'] };
const makers = ['scripts/hunspell.mjs', 'scripts/generate-dictionaries.mjs', 'packages/lexicon/src/words/build-word-graph.ts', 'packages/lexicon/src/words/word-graph.ts'];

const inPackage = (name, file) => join(root, 'node_modules', name, file);
const ownList = language => join(data, `${language}-words.txt`);

/** The dictionaries that are stale: their texts are made by `make()`. */
export function staleDictionaries() {
    const remembered = JSON.parse(readText(join(data, 'dictionaries.json')) ?? '{}');
    return Object.keys(sources).filter(language => remembered[language]?.sources !== fingerprint(language)).map(language => ({ path: `packages/lexicon/data/${language}.words`, make: () => make(language) }));
}

function fingerprint(language) {
    const hash = createHash('sha256');
    const files = [...makers.map(file => join(root, file)), ownList(language), ...sources[language].flatMap(name => [inPackage(name, 'index.aff'), inPackage(name, 'index.dic')])];
    // Line ends differ between checkouts.
    for (const file of files) hash.update(readFileSync(file, 'utf8').replaceAll('\r\n', '\n'));
    return hash.digest('hex');
}

async function make(language) {
    const words = wordsOf(language);
    const { buildWordGraph } = await importTypeScript('packages/lexicon/src/words/build-word-graph.ts');
    writeFileSync(join(data, `${language}.words`), deflateRawSync(buildWordGraph(words), { level: 9 }));
    for (const name of sources[language]) copyFileSync(inPackage(name, 'license'), join(data, `${name}.LICENSE.txt`));
    const remembered = JSON.parse(readText(join(data, 'dictionaries.json')) ?? '{}');
    remembered[language] = { words: words.size, sources: fingerprint(language) };
    writeFileSync(join(data, 'dictionaries.json'), `${JSON.stringify(remembered, null, 2)}\n`);
}

function wordsOf(language) {
    const words = new Set();
    const add = form => {
        // «ё» and «е» are one letter to the rule; possessives and numbers it takes apart by itself.
        if (!/\d|'s$/.test(form)) words.add(form.replaceAll('ё', 'е').replaceAll('Ё', 'Е'));
    };
    for (const name of sources[language]) {
        const affixes = readAffixes(readFileSync(inPackage(name, 'index.aff'), 'utf8'));
        const entries = readEntries(readFileSync(inPackage(name, 'index.dic'), 'utf8'));
        for (const entry of entries) if (![...affixes.unwanted].some(flag => entry.flags.includes(flag))) expand(widened(entry, language), affixes).forEach(add);
        if (name === sources[language][0]) ownWords(language, entries, affixes).forEach(add);
    }
    return words;
}

/**
 * The Russian dictionary keeps many nouns in the singular and many adjectives without their adverb; the language of officials
 * does not: «компетенции», «мониторинги», «системно». Participles stay as they are: «рассмотренно» is a mistake.
 */
function widened({ word, flags }, language) {
    if (language !== 'ru' || word !== word.toLowerCase()) return { word, flags };
    const plurals = { H: 'I', J: 'K', F: 'N' };
    const more = [...flags].map(flag => plurals[flag] ?? (flag === 'A' && !word.endsWith('нный') ? 'Z' : ''));
    return { word, flags: [...new Set([...flags, ...more.join('')])].join('') };
}

/** Our own words: alone on a line, or «слово: образец» with a word of the dictionary that has the same endings. */
function ownWords(language, entries, affixes) {
    return readFileSync(ownList(language), 'utf8').split(/\r?\n/).filter(line => line !== '' && !line.startsWith('#')).flatMap(line => {
        const [word, model] = line.split(': ');
        if (model === undefined) return [word];
        const like = entries.filter(entry => entry.word === model || isOfVerb(entry.word, model));
        if (!like.some(entry => entry.flags !== '')) throw new Error(`${language}-words.txt: the dictionary has no “${model}” with endings for “${word}”.`);
        return like.flatMap(entry => expand(widened({ word: formLike(entry.word, model, word), flags: entry.flags }, language), affixes));
    });
}

const verb = 'ировать';

/** «реформировать» has «реформируемый» and «реформированный» with it. */
function isOfVerb(word, model) {
    return model.endsWith(verb) && word.startsWith(model.slice(0, -verb.length + 2));
}

function formLike(form, model, word) {
    return form === model ? word : word.slice(0, -verb.length) + form.slice(model.length - verb.length);
}
