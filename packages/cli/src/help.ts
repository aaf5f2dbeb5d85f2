import { globalOptions, type OptionSpecs } from './arguments.js';
import { commandNames, type CommandName } from './command-names.js';
import { commands } from './command-table.js';
import type { Messages } from './messages/messages.js';
import { padTo, textWidth } from './text/width.js';

type Row = readonly [left: string, right: string];

/** Two columns; a right side of several lines keeps its column. */
function table(rows: readonly Row[]): string {
    const width = Math.max(...rows.map(([left]) => textWidth(left))) + 2;
    return rows.map(([left, right]) => `  ${padTo(left, width)}${right}`.trimEnd()).join('\n');
}

function optionRows(options: OptionSpecs, texts: Readonly<Record<string, string>>): Row[] {
    return Object.entries(options).map(([name, { short, placeholder }]) => [
        `${short ? `-${short}, ` : '    '}--${name}${placeholder ? ` ${placeholder}` : ''}`, texts[name] ?? '',
    ]);
}

function section(title: string, body: string): string {
    return `${title}:\n${body}`;
}

export function mainHelp(messages: Messages): string {
    const { help } = messages;
    return [
        help.about,
        section(help.usage, `  rezo COMMAND [PATH…] [OPTIONS]`),
        section(help.commands, table(commandNames.map(name => [name, help.of[name].summary]))),
        section(help.options, table(optionRows(globalOptions, help.globalOptions))),
        section(help.environment, table(help.variables)),
        help.exitCodes,
        help.more,
    ].join('\n\n') + '\n';
}

export function commandHelp(name: CommandName, messages: Messages): string {
    const { help } = messages;
    const { operands, options } = commands[name];
    const own = help.of[name];
    return [
        [...own.text].join('\n'),
        section(help.usage, `  ${['rezo', name, operands, '[OPTIONS]'].filter(part => part).join(' ')}`),
        ...(operands.includes('PATH') ? [help.paths] : []),
        section(help.options, table([...optionRows(options, own.options), ...optionRows(globalOptions, help.globalOptions)])),
        section(help.examples, table(own.examples)),
        help.exitCodes,
    ].join('\n\n') + '\n';
}
