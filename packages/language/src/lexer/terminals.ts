import type { RezoTerminalNames } from '../generated/ast.js';

/** The terminals of the grammar as numbers, which is how the scanner and the parser know them. */
export enum Terminal {
    USE, STRAY_USE, DECLARATION, STRAY_DECLARATION, RESOLUTION, SECTION, AREA, TO, JOINT_TO, PROPERTY,
    COLON, BACKSLASH, NOTE_BACKSLASH, ID, PATH, MARKER, INDENT, DEDENT, END, BREAK, TEXT, ESCAPED,
    STRONG_OPEN, STRONG_CLOSE, EMPHASIS_OPEN, EMPHASIS_CLOSE, NOTE, DOT, GROUP_OPEN, GROUP_CLOSE, COMMENT,
}

/** Does not compile when the grammar has a terminal that has no number. */
export const terminalNumbers: Readonly<Record<RezoTerminalNames, Terminal>> = Terminal;

/** Does not compile when the grammar lacks a terminal that has a number. */
export function terminalName(terminal: Terminal): RezoTerminalNames {
    return Terminal[terminal] as keyof typeof Terminal;
}
