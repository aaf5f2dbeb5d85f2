import { formKey, nameOf, propertyOf, type GrammaticalCase, type PropertyKey, type ast } from '@rezo/language';
import { insideOf, type DefaultForm, type DocumentContext } from './context.js';
import { dataValue, eventName } from './event.js';
import { deepestName } from './expansion.js';
import { isDeclaration, type Declared } from './mentioned.js';
import { plainRich, type TextBuilder } from './rich-text.js';
import type { RichText, Span } from './types.js';

type MentionSpan = Extract<Span, { type: 'mention' }>;

/** Adds the printed form of a mention, or the mention as written when it names nothing that could be printed. */
export function printMention(mention: ast.Mention, builder: TextBuilder, context: DocumentContext, form: DefaultForm): void {
    const target = mention.target.ref;
    const key = mention.form === undefined ? undefined : formKey(mention.form);
    const name = target && !mention.group ? namePrinted(mention, target, context, form) : undefined;
    if (!target || (!mention.group && !name)) {
        printAsWritten(mention, builder, context, form);
        return;
    }
    context.mentioned.add(target);
    builder.within(spanMaker(mention, target, key, context), () => {
        if (name) builder.addRich(name);
        else printGroup(mention, builder, context, form);
    });
}

/** The name or value that stands for the mention; nothing where there is none, or where printing it would not end. */
function namePrinted(mention: ast.Mention, target: ast.Mentionable, context: DocumentContext, form: DefaultForm): RichText | undefined {
    if (context.printing.has(target) || context.printing.size >= deepestName || !context.expansion.takes(0)) return undefined;
    const inside = insideOf(target, context);
    const key = mention.form === undefined ? undefined : formKey(mention.form);
    const name = mention.form === undefined ? defaultForm(target, inside, form) : key && formOf(target, key, inside);
    return name && name.text !== '' && context.expansion.takes(name.text.length) ? name : undefined;
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
    printGroup(mention, builder, context, form);
    builder.add(')');
}

function printGroup(mention: ast.Mention, builder: TextBuilder, context: DocumentContext, form: DefaultForm): void {
    for (const part of mention.printed?.parts ?? []) context.print.part(part, builder, context, form);
}

/** The name of a declared thing in a case, where the declaration gives it; the nominative is its full name. */
export function nameInCase(node: Declared, name: GrammaticalCase, context: DocumentContext): RichText | undefined {
    const given = propertyOf(node, name);
    if (given?.value) return context.print.prose(given.value, context);
    return name === 'nom' ? nonEmpty(context.print.prose(node.text, context)) : undefined;
}

function nonEmpty(rich: RichText): RichText | undefined {
    return rich.text === '' ? undefined : rich;
}

function defaultForm(target: ast.Mentionable, context: DocumentContext, form: DefaultForm): RichText | undefined {
    if (isDeclaration(target)) {
        const special = target.keyword === 'term' ? dataValue(target, 'short', context)
            : form === 'dative' && target.keyword !== 'act' ? nameInCase(target, 'dat', context)
                : undefined;
        return (special && nonEmpty(special)) ?? nonEmpty(context.print.prose(target.text, context));
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

/** «Резолюция № 5», or with the title that is printed under that word when it has no number. */
function resolutionName(target: ast.Resolution, context: DocumentContext): RichText {
    const kind = propertyOf(target, 'kind')?.value;
    const number = propertyOf(target, 'number')?.value;
    const word = kind ? context.print.prose(kind, context).text : context.dialect.defaultKind;
    const rest = number ? `${context.dialect.numberSign} ${context.print.prose(number, context).text}` : context.print.prose(target.text, context).text;
    return plainRich(`${word} ${rest}`.trim());
}

/** The form or value that `\x.form` asks for. */
function formOf(target: ast.Mentionable, key: PropertyKey, context: DocumentContext): RichText | undefined {
    return isDeclaration(target) && key === 'nom' ? nameInCase(target, 'nom', context) : dataValue(target, key, context);
}
