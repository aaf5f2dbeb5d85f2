import type { CheckedFile, Rule, SourceSpan } from '../rule.js';
import type { Declaration, StrayDeclaration } from '../../generated/ast.js';
import { grammaticalCases, type PropertyKey } from '../../dialects/index.js';
import { plainText } from '../../syntax/prose.js';
import { propertyOf } from '../../syntax/properties.js';
import { fold } from '../../values/fold.js';
import { spanOf, spanOfHead } from '../spans.js';

type AnyDeclaration = Declaration | StrayDeclaration;

export const declarationUsed: Rule = {
    id: 'declaration-used',
    severity: 'information',
    since: '0.1.0',
    tags: ['references'],
    fixable: false,
    title: { ru: 'Объявление не используется', en: 'Declaration that is not used' },
    check(checked) {
        // A file without a resolution declares for others.
        if (checked.nodes.resolutions.length === 0 || checked.nodes.declarations.length === 0) return [];
        const mentioned = new Set(checked.nodes.mentions.map(mention => mention.target.ref));
        const left = checked.nodes.declarations.filter(declaration => declaration.name && !mentioned.has(declaration));
        if (left.length === 0) return [];
        const words = countWords(checked.text);
        return left.filter(declaration => !isNamedInText(declaration, words, checked)).map(declaration => ({
            span: spanOfHead(declaration),
            message: {
                ru: `«\\${declaration.name}» нигде не упоминается: упомяните его или уберите объявление.`,
                en: `“\\${declaration.name}” is mentioned nowhere: mention it or remove the declaration.`,
            },
        }));
    },
};

function wordsIn(text: string): readonly string[] {
    return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

function countWords(text: string): Map<string, number> {
    const counts = new Map<string, number>();
    for (const word of wordsIn(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
    return counts;
}

const nameKeys: readonly PropertyKey[] = ['short', ...grammaticalCases];

/**
 * Whether the prose may name the declared thing in plain words: all words of one of its forms stand somewhere outside the
 * declaration. Where they stand is not compared, so that a file is read once however much it declares.
 */
function isNamedInText(declaration: AnyDeclaration, words: ReadonlyMap<string, number>, { text }: CheckedFile): boolean {
    const own = countWords(text.slice(...range(spanOf(declaration))));
    const forms = [declaration.text, ...nameKeys.map(key => propertyOf(declaration, key)?.value)].map(form => wordsIn(plainText(form)));
    return forms.some(form => form.length > 0 && form.every(word => (words.get(word) ?? 0) > (own.get(word) ?? 0)));
}

function range({ start, end }: SourceSpan): [number, number] {
    return [start, end];
}
