import { globalOptions, isUsageError, readArguments, UsageError, type Arguments } from './arguments.js';
import { commandNames, isCommand, type CommandName } from './command-names.js';
import { commands } from './command-table.js';
import { isConfigurationError } from './config/configuration-error.js';
import { exitCodes, type ExitCode } from './exit-codes.js';
import { commandHelp, mainHelp } from './help.js';
import type { Io } from './io.js';
import { isLocale, localeOf, type Locale } from './locale.js';
import { messagesFor } from './messages/index.js';
import type { Messages } from './messages/messages.js';
import { nearest } from './nearest.js';
import { version } from './version.js';

/** Runs a command line, given without `node` and the name of the program; never throws. */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
    const locale = writtenLocale(argv) ?? localeOf(io.env);
    const messages = messagesFor(locale);
    const [first, ...rest] = argv;
    try {
        if (first !== undefined && isCommand(first)) return await runCommand(first, rest, io, locale, messages);
        return runWithoutCommand(argv, io, messages);
    } catch (error) {
        if (isConfigurationError(error)) {
            io.stderr.write(`${error.message}\n`);
            return exitCodes.failure;
        }
        if (!isUsageError(error)) throw error;
        const command = first !== undefined && isCommand(first) ? first : undefined;
        io.stderr.write(`rezo: ${error.message}\n${messages.usage.seeHelp(command)}\n`);
        return exitCodes.failure;
    }
}

async function runCommand(name: CommandName, argv: readonly string[], io: Io, locale: Locale, messages: Messages): Promise<ExitCode> {
    const command = commands[name];
    const args = readArguments(argv, { ...command.options, ...globalOptions }, messages);
    if (args.has('help')) return printHelp(name, io, messages);
    const diagnosticsLocale = fixedLocale(args, messages);
    return await command.run(args, { io, messages, locale, diagnosticsLocale });
}

function runWithoutCommand(argv: readonly string[], io: Io, messages: Messages): ExitCode {
    const [first, second] = argv;
    if (first === 'help' && (second === undefined || second.startsWith('-'))) return printHelp(undefined, io, messages);
    if (first === 'help' && second !== undefined && isCommand(second)) return printHelp(second, io, messages);
    const args = readArguments(argv, globalOptions, messages);
    fixedLocale(args, messages);
    const [unknown] = first === 'help' ? args.positionals.slice(1) : args.positionals;
    if (unknown !== undefined) throw new UsageError(messages.usage.unknownCommand(unknown, nearest(unknown, commandNames)));
    if (args.has('version')) {
        io.stdout.write(`${version}\n`);
        return exitCodes.clean;
    }
    if (args.has('help')) return printHelp(undefined, io, messages);
    io.stderr.write(`rezo: ${messages.usage.noCommand}\n\n${mainHelp(messages)}`);
    return exitCodes.failure;
}

function printHelp(name: CommandName | undefined, io: Io, messages: Messages): ExitCode {
    io.stdout.write(name === undefined ? mainHelp(messages) : commandHelp(name, messages));
    return exitCodes.clean;
}

/** The language is wanted before the arguments are read: what is wrong with them is said in it. */
function writtenLocale(argv: readonly string[]): Locale | undefined {
    const at = argv.findLastIndex(arg => arg === '--locale' || arg.startsWith('--locale='));
    const written = argv[at]?.startsWith('--locale=') ? argv[at].slice('--locale='.length) : argv[at + 1];
    return at >= 0 && written !== undefined && isLocale(written) ? written : undefined;
}

function fixedLocale(args: Arguments, messages: Messages): Locale | undefined {
    const written = args.value('locale');
    if (written === undefined || isLocale(written)) return written;
    throw new UsageError(messages.usage.notOneOf('--locale', written, ['ru', 'en'], undefined));
}
