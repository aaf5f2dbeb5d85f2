import type { Addressee, Area, Declaration, JointAddressee, Prose, Section, StrayDeclaration } from '../../generated/ast.js';
import { plainText } from '../../syntax/prose.js';
import { propertyOf } from '../../syntax/properties.js';
import { nodesOf } from '../../syntax/nodes.js';
import { foldPhrase } from '../../values/fold.js';
import { excerpt } from '../places.js';
import { proseText } from '../prose-text.js';
import type { CheckedFile, Finding, Fix, Rule } from '../rule.js';

export const partyCase: Rule = {
    id: 'party-case',
    severity: 'warning',
    since: '0.1.0',
    tags: ['facts', 'references'],
    fixable: true,
    title: { ru: 'Адресат не в дательном падеже', en: 'Addressee not in the dative' },
    *check(checked) {
        const datives = dativesOf(checked);
        if (datives.size === 0) return;
        const { sections, areas } = checked.nodes;
        const addressees = ([...sections, ...areas] as readonly (Section | Area)[]).flatMap(holder => holder.addressees);
        for (const addressee of addressees.flatMap((each: Addressee): readonly (Addressee | JointAddressee)[] => [each, ...each.joint])) {
            if (addressee.text) yield* misprinted(addressee.text, datives);
        }
    },
};

const otherCases = ['nom', 'gen', 'acc', 'ins', 'loc'] as const;

/** By every declared form that is no dative: the dative that is wanted. Undefined where several bodies are so called. */
function dativesOf({ file, uses, document }: CheckedFile): ReadonlyMap<string, Prose | undefined> {
    const files = [file, ...uses.imported(document).map(use => use.file)];
    const declared = files.flatMap(each => nodesOf(each).declarations).filter(({ keyword }) => keyword === 'organization');
    const datives = new Map<string, Prose | undefined>();
    for (const declaration of declared) {
        const dative = propertyOf(declaration, 'dat')?.value;
        if (!dative) continue;
        for (const form of formsOf(declaration)) datives.set(form, datives.has(form) ? undefined : dative);
    }
    // What is the dative of one body is not wrong for being a form of another.
    for (const declaration of declared) datives.delete(foldPhrase(plainText(propertyOf(declaration, 'dat')?.value)));
    return datives;
}

function formsOf(declaration: Declaration | StrayDeclaration): ReadonlySet<string> {
    const forms = [declaration.text, ...otherCases.map(key => propertyOf(declaration, key)?.value)];
    return new Set(forms.map(form => foldPhrase(plainText(form))).filter(form => form !== ''));
}

function* misprinted(prose: Prose, datives: ReadonlyMap<string, Prose | undefined>): Iterable<Finding> {
    const text = proseText(prose);
    const from = text.text.length - text.text.trimStart().length;
    const printed = text.text.trim().replace(/[\s:;,.]+$/u, '');
    const dative = datives.get(foldPhrase(printed));
    if (!dative) return;
    const name = plainText(dative).trim();
    const to = from + printed.length;
    const isBare = [prose, dative].every(({ parts }) => parts.every(({ $type }) => $type === 'Words')) && dative.$cstNode?.text.trim() === name;
    const fix: Fix = { title: { ru: `Написать «${excerpt(name, 60)}»`, en: `Write “${excerpt(name, 60)}”` }, edits: [text.replace(from, to, name)] };
    yield {
        span: text.span(from, to),
        message: {
            ru: `Адресат назван не в дательном падеже (кому?): нужно «${excerpt(name, 90)}».`,
            en: `The addressee is not in the dative as declared: it should be “${excerpt(name, 90)}”.`,
        },
        ...(isBare && { fixes: [fix] }),
    };
}
