export const commandNames = ['check', 'build', 'format', 'new', 'rules', 'explain', 'schema', 'lsp'] as const;
export type CommandName = (typeof commandNames)[number];

export function isCommand(written: string): written is CommandName {
    return (commandNames as readonly string[]).includes(written);
}
