import { expect, test, vi } from 'vitest';

interface FakeUri { readonly path: string; toString(): string }
const uri = (path: string): FakeUri => ({ path, toString: () => `https://resource.example${path}` });
vi.mock('vscode', () => ({ Uri: { joinPath: (base: FakeUri, ...parts: string[]) => uri([base.path, ...parts].join('/')) } }));

async function shell(state: string, ...styles: string[]): Promise<string> {
    const { previewShell } = await import('./shell.js');
    const webview = { asWebviewUri: (target: unknown) => target };
    return previewShell({ webview: webview as never, extensionUri: uri('/extension') as never, styles: ['p { color: red }', ...styles], state, language: 'ru' });
}

const nonceOf = (html: string): string => /script-src 'nonce-([\w-]+)'/u.exec(html)?.[1] ?? '';

test('nothing runs, loads or is sent but the own script and style', async () => {
    const html = await shell('{}');
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/u.exec(html)?.[1] ?? '';
    const directives = new Map(policy.split(';').map(directive => { const [name = '', ...values] = directive.trim().split(' '); return [name, values.join(' ')]; }));
    expect(directives.get('default-src')).toBe("'none'");
    for (const name of ['img-src', 'base-uri', 'form-action']) expect(directives.get(name)).toBe("'none'");
    for (const name of ['script-src', 'style-src']) expect(directives.get(name)).toMatch(/^'nonce-[\w-]{32}'$/u);
    expect(policy).not.toMatch(/unsafe|https?:|\*/u);
    const elements = [...html.matchAll(/<(?:script|style)\b[^>]*>/gu)].map(([tag]) => tag);
    expect(elements).toHaveLength(2);
    for (const tag of elements) expect(tag).toContain(`nonce="${nonceOf(html)}"`);
});

test('a style cannot end its element, nor a state its attribute', async () => {
    const html = await shell('{"uri":"file:///a\\"><script>alert(1)</script>.res"}', 'a::after { content: "</style><script>alert(1)</script>" }');
    expect(html.match(/<\/style>/gu)).toHaveLength(1);
    expect(html).toContain('&lt;script>alert(1)&lt;/script>.res&quot;');
});

test('each page has a nonce of its own', async () => {
    expect(nonceOf(await shell('{}'))).not.toBe(nonceOf(await shell('{}')));
});

test('the page may read the folder with its script and nothing else', async () => {
    const { mediaFolder } = await import('./shell.js');
    expect(mediaFolder(uri('/extension') as never).path).toBe('/extension/media');
});
