/** Reads dictionaries in the format of hunspell: words with flags, and what suffixes and prefixes each flag allows. */

/** @typedef {{ strip: string, add: string, fits: RegExp | undefined }} Affix */
/** @typedef {{ suffixes: Map<string, Affix[]>, prefixes: Map<string, Affix[]>, unwanted: string }} Affixes */

/** @returns {Affixes} by flags of one character; words with an unwanted flag are not for suggestions, or no words by themselves */
export function readAffixes(text) {
    const affixes = { suffixes: new Map(), prefixes: new Map(), unwanted: '' };
    for (const line of text.split(/\r?\n/)) {
        const columns = line.trim().split(/\s+/);
        const [kind, flag, strip, add, condition] = columns;
        if (kind === 'NOSUGGEST' || kind === 'ONLYINCOMPOUND') affixes.unwanted += flag;
        // The head of a table has four columns: its flag, and how many lines follow.
        if ((kind !== 'SFX' && kind !== 'PFX') || columns.length < 5) continue;
        const table = kind === 'SFX' ? affixes.suffixes : affixes.prefixes;
        const fits = condition === '.' ? undefined : new RegExp(kind === 'SFX' ? `${condition}$` : `^${condition}`);
        table.set(flag, [...table.get(flag) ?? [], { strip: strip === '0' ? '' : strip, add: add === '0' ? '' : add, fits }]);
    }
    return affixes;
}

/** @returns {{ word: string, flags: string }[]} */
export function readEntries(text) {
    return text.split(/\r?\n/).slice(1).filter(line => line.trim() !== '').map(line => {
        const [word, flags = ''] = line.trim().split(/\s/)[0].split('/');
        return { word, flags };
    });
}

/** A word in all the forms that its flags allow: with a suffix, with a prefix, with both. */
export function expand({ word, flags }, { suffixes, prefixes }) {
    const ends = forms(flags, suffixes, ({ strip, add, fits }) => word.endsWith(strip) && (!fits || fits.test(word)) ? word.slice(0, word.length - strip.length) + add : undefined);
    const starts = [word, ...ends].flatMap(each =>
        forms(flags, prefixes, ({ strip, add, fits }) => each.startsWith(strip) && (!fits || fits.test(each)) ? add + each.slice(strip.length) : undefined));
    return [word, ...ends, ...starts];
}

function forms(flags, table, apply) {
    return [...flags].flatMap(flag => table.get(flag) ?? []).map(apply).filter(form => form !== undefined);
}
