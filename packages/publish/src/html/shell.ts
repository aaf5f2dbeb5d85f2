import { visible } from './characters.js';
import { attributes, html, lines, raw, type Html, type Part } from './escape.js';
import { languageTag } from './language.js';
import { sha256 } from './sha256.js';
import { knownHashes } from './style/hashes.js';

/** A style sheet that cannot end its own element, in exactly the characters that a browser will hash. */
function styleSource(sheets: readonly (string | undefined)[]): string {
    return visible(sheets.filter(sheet => sheet).join('\n')).replace(/<(?=\/style)/giu, '<\\');
}

export interface Shell {
    readonly language: string;
    readonly title: string;
    readonly sheets: readonly (string | undefined)[];
    readonly head?: Part;
    readonly main: Html;
}

/** A whole page: no scripts, nothing loaded from anywhere, and the one style sheet known by its hash. */
export function printShell({ language, title, sheets, head, main }: Shell): string {
    const style = styleSource(sheets);
    const policy = `default-src 'none'; style-src 'sha256-${knownHashes.get(style) ?? sha256(style)}'; base-uri 'none'; form-action 'none'`;
    const page = html`<!DOCTYPE html>
<html${attributes({ lang: languageTag(language) })}>
<head>
${lines([
        html`<meta charset="utf-8">`,
        html`<meta http-equiv="Content-Security-Policy" content="${policy}">`,
        html`<meta name="viewport" content="width=device-width, initial-scale=1">`,
        html`<meta name="color-scheme" content="light dark">`,
        html`<title>${title}</title>`,
        html`<style>${raw(style)}</style>`,
        head,
    ])}
</head>
<body>
${main}
</body>
</html>
`;
    return page.toString();
}
