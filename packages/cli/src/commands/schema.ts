import { dirname, resolve } from 'node:path';
import { mkdirSync } from 'node:fs';
import config from '@rezo/config/rezo.config.schema.json' with { type: 'json' };
import document from '@rezo/document/resolution.schema.json' with { type: 'json' };
import { UsageError } from '../arguments.js';
import type { Run } from '../command.js';
import { exitCodes } from '../exit-codes.js';
import { shownPath } from '../input/paths.js';
import { uninterrupted } from '../interruption.js';
import { holds, writeAtomically } from '../output/atomic.js';
import { reportFailure } from '../output/report-failure.js';
import { checkReportSchema } from '../reports/json-schema.js';

/** What has a schema. */
const schemas = { document, config, report: checkReportSchema };

function isName(written: string): written is keyof typeof schemas {
    return Object.hasOwn(schemas, written);
}

export const run: Run = async (args, context) => {
    const { io, messages } = context;
    const [name = 'document', extra] = args.positionals;
    if (!isName(name)) throw new UsageError(messages.usage.notOneOf('rezo schema', name, Object.keys(schemas), undefined));
    if (extra !== undefined) throw new UsageError(messages.usage.tooManyOperands('schema', extra));
    const text = `${JSON.stringify(schemas[name], null, 2)}\n`;
    const out = args.value('out');
    if (out === undefined) {
        io.stdout.write(text);
        return exitCodes.clean;
    }
    const path = resolve(io.cwd, out);
    try {
        uninterrupted(() => {
            mkdirSync(dirname(path), { recursive: true });
            if (!holds(path, text)) writeAtomically(path, text);
        });
    } catch (error) {
        reportFailure(out, error, context);
        return exitCodes.failure;
    }
    io.stdout.write(`${messages.schemaWritten(shownPath(path, io.cwd))}\n`);
    return exitCodes.clean;
};
