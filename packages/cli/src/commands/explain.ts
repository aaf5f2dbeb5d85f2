import { rulePageUrl, rules, type Rule } from '@rezo/language';
import { headings, rulePage, type RulePage } from '@rezo/language/rule-pages';
import { UsageError } from '../arguments.js';
import type { Context, Run } from '../command.js';
import { exitCodes } from '../exit-codes.js';
import { nearest } from '../nearest.js';
import { painterFor, type Paint } from '../text/colour.js';
import { wrap } from '../text/wrap.js';

/** Lines of prose longer than this are hard to read, however wide the terminal is. */
const widest = 100;

export const run: Run = (args, context) => {
    const { io, messages, locale } = context;
    const [id, extra] = args.positionals;
    if (id === undefined) throw new UsageError(messages.explain.noRule);
    if (extra !== undefined) throw new UsageError(messages.usage.tooManyOperands('explain', extra));
    const rule = rules.find(known => known.id === id);
    const page = rulePage(id, locale);
    if (!rule || !page) throw new UsageError(messages.explain.unknown(id, nearest(id, rules.map(known => known.id))));
    io.stdout.write(args.has('json') ? json(rule, page, context) : shown(rule, page, context));
    return exitCodes.clean;
};

function json(rule: Rule, page: RulePage, { locale }: Context): string {
    const { id, severity, fixable, tags, since } = rule;
    return `${JSON.stringify({ id, severity, fixable, tags, since, title: rule.title[locale], ...page, url: rulePageUrl(id, locale) }, null, 2)}\n`;
}

function shown(rule: Rule, page: RulePage, { io, messages, locale }: Context): string {
    const paint = painterFor(io.stdout);
    const width = Math.min(io.stdout.columns ?? 80, widest);
    const prose = (text: string): string => text.split('\n').map(line => wrap(plain(line), width)).join('\n');
    const section = (name: keyof typeof headings.en, body: string): string => `${paint('bold', headings[locale][name])}\n${body}`;
    return [
        `${paint('bold', rule.id)} — ${rule.title[locale]}\n${paint('dim', messages.explain.facts(rule.severity, rule.fixable))}`,
        prose(page.what),
        section('why', prose(page.why)),
        section('bad', sample(page.bad, paint, 'red')),
        section('good', sample(page.good, paint, 'green')),
        section('limits', prose(page.limits)),
        paint('dim', rulePageUrl(rule.id, locale)),
    ].join('\n\n') + '\n';
}

function sample(source: string, paint: Paint, colour: 'red' | 'green'): string {
    return source.trimEnd().split('\n').map(line => `${paint(colour, '│')} ${line}`.trimEnd()).join('\n');
}

/** Marks of Markdown that mean nothing on a terminal. */
function plain(line: string): string {
    return line.replace(/`([^`]*)`/g, '$1').replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
}
