import { Position, Range, Selection, TextEditorRevealType, ViewColumn, window, workspace, type TextEditor, type Uri, type WebviewPanel } from 'vscode';

/** Shows the source of a preview, beside it where it is open there, with the cursor on a line. */
export async function showSource(uri: Uri, panel: WebviewPanel, line?: number): Promise<TextEditor> {
    const open = window.visibleTextEditors.find(editor => editor.document.uri.toString() === uri.toString());
    const tab = window.tabGroups.all.find(group => group.tabs.some(({ input }) => typeof input === 'object' && input !== null && 'uri' in input && String(input.uri) === uri.toString()));
    const column = open?.viewColumn ?? tab?.viewColumn ?? panel.viewColumn ?? ViewColumn.Active;
    const editor = await window.showTextDocument(await workspace.openTextDocument(uri), { viewColumn: column, preview: false });
    if (line !== undefined) {
        const start = new Position(Math.min(Math.max(0, Math.floor(line)), editor.document.lineCount - 1), 0);
        const text = editor.document.lineAt(start.line);
        const at = new Position(start.line, text.firstNonWhitespaceCharacterIndex);
        editor.selection = new Selection(at, at);
        editor.revealRange(new Range(at, at), TextEditorRevealType.InCenterIfOutsideViewport);
    }
    return editor;
}
