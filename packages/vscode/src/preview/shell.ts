import { Uri, type Webview } from 'vscode';

export interface ShellOptions {
    readonly webview: Webview;
    readonly extensionUri: Uri;
    /** Style sheets in their order. */
    readonly styles: readonly string[];
    /** What the page keeps across a reload of the window. */
    readonly state: string;
    readonly language: string;
}

function escapeAttribute(text: string): string {
    return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

/** A word that nobody can guess, so that only the page's own script and style run. */
function newNonce(): string {
    return crypto.randomUUID().replaceAll('-', '');
}

/** The folder from which the page may load: its script lies there and nothing else. */
export function mediaFolder(extensionUri: Uri): Uri {
    return Uri.joinPath(extensionUri, 'media');
}

/** The empty page; the resolutions come into it as messages. It can load nothing but its own script. */
export function previewShell({ webview, extensionUri, styles, state, language }: ShellOptions): string {
    const nonce = newNonce();
    const script = webview.asWebviewUri(Uri.joinPath(mediaFolder(extensionUri), 'preview.js')).toString();
    const policy = `default-src 'none'; img-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'`;
    return `<!DOCTYPE html>
<html lang="${escapeAttribute(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<style nonce="${nonce}">${styles.join('\n').replace(/<(?=\/style)/giu, '<\\')}</style>
</head>
<body data-state="${escapeAttribute(state)}">
<div id="pages"></div>
<script nonce="${nonce}" src="${escapeAttribute(script)}"></script>
</body>
</html>`;
}
