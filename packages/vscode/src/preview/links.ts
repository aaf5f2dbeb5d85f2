import { env, Uri } from 'vscode';

/** Opens an address of the document outside of the editor: web and mail, nothing else. */
export async function openLink(href: string): Promise<boolean> {
    if (!/^(?:https?|mailto):/iu.test(href)) return false;
    return await env.openExternal(Uri.parse(href, true));
}
