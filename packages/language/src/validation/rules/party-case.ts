import type { Declaration, Prose, StrayDeclaration } from '../../generated/ast.js';
import { memo, memoByText } from '../../syntax/memo.js';
import { plainText } from '../../syntax/prose.js';
import { propertyOf } from '../../syntax/properties.js';
import { foldPhrase } from '../../values/fold.js';
import { everyAddressee, printedIn, printedWords, rewritten } from '../addressees.js';
import { mapDefined } from '../map-defined.js';
import { organizationsOf, type Organizations } from '../organizations.js';
import { excerpt } from '../places.js';
import { proseText } from '../prose-text.js';
import type { Finding, Rule } from '../rule.js';
import { doubtfulIn, misprinted } from '../undeclared-datives.js';

export const partyCase: Rule = {
    id: 'party-case',
    severity: 'warning',
    since: '0.1.0',
    tags: ['facts', 'references'],
    fixable: true,
    title: { ru: 'Адресат не в дательном падеже', en: 'Addressee not in the dative' },
    needs: ['morphology'],
    needsPacks: checked => doubtfulIn(checked).length > 0,
    check(checked, context) {
        const datives = dativesOf(organizationsOf(checked));
        const found = datives.size === 0 ? [] : mapDefined(everyAddressee(checked), ({ text }) => text && misdeclared(text, datives));
        const doubtful = doubtfulIn(checked);
        const morphology = doubtful.length > 0 ? context.pack('morphology', 'ru') : undefined;
        return morphology ? [...found, ...misprinted(doubtful, name => datives.get(foldPhrase(name)) !== undefined, morphology)] : found;
    },
};

const otherCases = ['nom', 'gen', 'acc', 'ins', 'loc'] as const;

/** By every declared form that is no dative: the dative that is wanted. Undefined where several bodies are so called. */
const dativesOf = memo((declared: Organizations): ReadonlyMap<string, Prose | undefined> => {
    const datives = new Map<string, Prose | undefined>();
    for (const declaration of declared) {
        const dative = propertyOf(declaration, 'dat')?.value;
        if (!dative) continue;
        for (const form of formsOf(declaration)) datives.set(form, datives.has(form) ? undefined : dative);
    }
    // What is the dative of one body is not wrong for being a form of another.
    for (const declaration of declared) datives.delete(foldPhrase(plainText(propertyOf(declaration, 'dat')?.value)));
    return datives;
});

function formsOf(declaration: Declaration | StrayDeclaration): ReadonlySet<string> {
    const forms = [declaration.text, ...otherCases.map(key => propertyOf(declaration, key)?.value)];
    return new Set(forms.map(form => foldPhrase(plainText(form))).filter(form => form !== ''));
}

/** The same bodies are addressed in many files. */
const foldedName = memoByText(printed => foldPhrase(printedWords(printed)));

function misdeclared(prose: Prose, datives: ReadonlyMap<string, Prose | undefined>): Finding | undefined {
    const text = proseText(prose);
    const dative = datives.get(foldedName(text.text));
    if (!dative) return undefined;
    const { from, words } = printedIn(text);
    const name = plainText(dative).trim();
    const isBare = [prose, dative].every(({ parts }) => parts.every(({ $type }) => $type === 'Words')) && dative.$cstNode?.text.trim() === name;
    return {
        span: text.span(from, from + words.length),
        message: {
            ru: `Адресат назван не в дательном падеже (кому?): нужно «${excerpt(name, 90)}».`,
            en: `The addressee is not in the dative as declared: it should be “${excerpt(name, 90)}”.`,
        },
        ...(isBare && { fixes: [rewritten(text, name)] }),
    };
}
