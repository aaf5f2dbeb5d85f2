/** Commands that an editor's extension offers; editors without one show their lenses as plain text. */
export const clientCommands = {
    preview: 'rezo.openPreviewToSide',
    exportHtml: 'rezo.exportHtml',
    exportJson: 'rezo.exportJson',
    check: 'rezo.check',
    showReferences: 'rezo.showReferences',
} as const;
