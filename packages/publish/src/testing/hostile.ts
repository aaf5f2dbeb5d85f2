import type { ResolutionDocument, Span } from '@rezo/document';
import { addressee, area, item, link, list, note, paragraph, resolution, rich, section, text } from './build.js';

/** What somebody might write to break out of the page. */
export const attack = `</title></style></script><script>alert(1)</script><img src=x onerror=alert(1)>" onload='alert(1)' &amp; <!-- ]]> \u2028 \u0000\u0007\u0085\uFFFE\uD800`;

const spans: Span[] = [
    { type: 'strong', start: 0, end: 12 }, { type: 'emphasis', start: 6, end: 18 }, { type: 'link', start: 3, end: 15, href: 'https://example.org/' },
    { type: 'link', start: 8, end: 30, href: 'https://example.org/2' }, { type: 'note', start: 10, end: 10, number: 1 }, { type: 'mention', start: 5, end: 9, id: attack, target: 'item', anchor: attack, value: null },
    { type: 'strong', start: -5, end: 9999 }, { type: 'emphasis', start: Number.NaN, end: 3 },
];

/** A document in which every string is an attack and every span is wrong. */
export const hostile: ResolutionDocument = resolution({
    language: `en"><script>`, kind: attack, title: attack, titleSpans: spans, number: attack, place: attack, date: attack, datePrinted: attack, status: 'draft',
    body: { id: attack, name: attack, printed: attack },
    event: { id: attack, kind: attack, ordinal: 1, theme: attack, dates: { start: attack, end: attack }, venue: { id: null, name: attack, printed: attack }, place: attack, mode: null },
    terms: [{ id: 't', meaning: attack, short: 'T' }],
    sections: [
        section('text', [
            paragraph({ text: attack, spans }, attack),
            paragraph(rich('x T', ['T', { type: 'mention', id: 't', target: 'term', anchor: null, value: null }])),
            paragraph(rich('javascript data file', link('javascript', 'javascript:alert(1)'), link('data', 'data:text/html,<script>'), link('file', 'file:///etc/passwd'))),
            paragraph(rich('tab login quote', link('tab', 'java\tscript:alert(1)'), link('login', 'https://bank@evil.example/'), link('quote', 'https://e.example/"><script>'))),
        ], attack),
        section('recommendations', [area({ text: attack, spans }, [addressee({ text: attack, spans }, { number: attack, lead: text({ text: attack, spans }), blocks: [list('decimal', item(attack, { text: attack, spans }, { anchor: attack }))] })])]),
        section('signatures', [list('dash', item('–', { text: `${attack} — ${attack}`, spans }))]),
    ],
    notes: [note(1, { text: attack, spans })],
});
