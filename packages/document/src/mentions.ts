import { formKey, nameOf, propertyOf, type GrammaticalCase, type PropertyKey, type ast } from '@rezo/language';
import type { DefaultForm, DocumentContext } from './context.js';
import { eventName, sectionValue } from './event.js';
import { plainRich, type TextBuilder } from './rich-text.js';
import type { RichText, Span } from './types.js';

type MentionSpan = Extract<Span, { type: 'mention' }>;

/** Adds the printed form of a mention, or the mention as written when it names nothing that could be printed. */
export function printMention(mention: ast.Mention, builder: TextBuilder, context: DocumentContext, form: DefaultForm): void {
    const target = mention.target.ref;
    if (!target || context.printing.has(target)) {
        printAsWritten(mention, builder, context, form);
        return;
    }
    context.mentioned.add(target);
    const key = mention.form === undefined ? undefined : formKey(mention.form);
    const inside = { ...context, printing: new Set([...context.printing, target]) };
    const printed = mention.group ? undefined : mention.form !== undefined ? key && formOf(target, key, inside) : defaultForm(target, inside, form);
    if (!mention.group && !printed) {
        printAsWritten(mention, builder, context, form);
        return;
    }
    builder.within(spanMaker(mention, target, key, context), () => {
        if (printed) builder.addRich(printed);
        else for (const part of mention.printed?.parts ?? []) context.print.part(part, builder, context, form);
    });
}

function spanMaker(mention: ast.Mention, target: ast.Mentionable, key: PropertyKey | undefined, context: DocumentContext) {
    return (start: number, end: number): MentionSpan => ({
        type: 'mention', start, end,
        id: nameOf(target) ?? mention.target.$refText,
        target: targetKind(target),
        anchor: context.structure.anchorOf(target) ?? null,
        value: key ?? null,
    });
}

function targetKind(target: ast.Mentionable): MentionSpan['target'] {
    switch (target.$type) {
        case 'Item': return 'item';
        case 'Section': return 'section';
        case 'Resolution': return 'resolution';
        default: return target.keyword as 'organization' | 'person' | 'act' | 'term';
    }
}

function printAsWritten(mention: ast.Mention, builder: TextBuilder, context: DocumentContext, form: DefaultForm): void {
    builder.add(`\\${mention.target.$refNode?.text ?? mention.target.$refText}`);
    if (mention.form !== undefined) builder.add(`.${mention.form}`);
    if (!mention.group) return;
    builder.add('(');
    for (const part of mention.printed?.parts ?? []) context.print.part(part, builder, context, form);
    builder.add(')');
}

const isDeclaration = (node: ast.Mentionable): node is ast.Declaration | ast.StrayDeclaration =>
    node.$type === 'Declaration' || node.$type === 'StrayDeclaration';

/** The name of a declared thing in a case, where the declaration gives it; the nominative is its full name. */
export function nameInCase(node: ast.Declaration | ast.StrayDeclaration, name: GrammaticalCase, context: DocumentContext): RichText | undefined {
    const given = propertyOf(node, name);
    if (given?.value) return context.print.prose(given.value, context);
    return name === 'nom' ? nonEmpty(context.print.prose(node.text, context)) : undefined;
}

function nonEmpty(rich: RichText): RichText | undefined {
    return rich.text === '' ? undefined : rich;
}

function defaultForm(target: ast.Mentionable, context: DocumentContext, form: DefaultForm): RichText | undefined {
    if (isDeclaration(target)) {
        if (target.keyword === 'term') return formOf(target, 'short', context) ?? nonEmpty(context.print.prose(target.text, context));
        const inCase = form === 'dative' && target.keyword !== 'act' ? nameInCase(target, 'dat', context) : undefined;
        return inCase ?? nonEmpty(context.print.prose(target.text, context));
    }
    switch (target.$type) {
        case 'Item': {
            const reference = context.structure.referenceTo(target, context.dialect);
            return reference === undefined ? undefined : plainRich(reference);
        }
        case 'Section': {
            const heading = propertyOf(target, 'heading');
            return eventName(target, context) ?? (heading ? nonEmpty(context.print.prose(heading.value, context)) : nonEmpty(context.print.prose(target.text, context)));
        }
        case 'Resolution': return resolutionName(target, context);
    }
}

/** «Резолюция № 5», or the title when it has no number. */
function resolutionName(target: ast.Resolution, context: DocumentContext): RichText | undefined {
    const number = propertyOf(target, 'number');
    if (!number?.value) return nonEmpty(context.print.prose(target.text, context));
    const kind = propertyOf(target, 'kind');
    const word = kind?.value ? context.print.prose(kind.value, context).text : context.dialect.defaultKind;
    return plainRich(`${word} ${context.dialect.numberSign} ${context.print.prose(number.value, context).text}`);
}

/** The form or value that `\x.form` asks for. */
function formOf(target: ast.Mentionable, key: PropertyKey, context: DocumentContext): RichText | undefined {
    if (isDeclaration(target) && key === 'nom') return nameInCase(target, 'nom', context);
    if (target.$type === 'Section' || target.$type === 'Resolution') return sectionValue(target, key, context);
    const property = propertyOf(target, key);
    return property?.value && nonEmpty(context.print.prose(property.value, context));
}
