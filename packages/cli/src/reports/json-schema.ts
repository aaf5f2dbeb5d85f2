/** The JSON Schema (draft 2020-12) of what `rezo check --format json` prints. */
const count = { type: 'integer', minimum: 0 } as const;
const position = {
    type: 'object', additionalProperties: false, required: ['line', 'character'],
    description: 'As in the Language Server Protocol: from 0, characters in UTF-16 code units.',
    properties: { line: count, character: count },
} as const;

export const checkReportSchema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://rezo-lang.org/schema/check/1.0.json',
    title: 'What rezo check finds',
    type: 'object', additionalProperties: false, required: ['files'],
    properties: {
        files: {
            description: 'Every file that was checked, in the order of their paths.',
            type: 'array',
            items: {
                type: 'object', additionalProperties: false, required: ['path', 'diagnostics'],
                properties: {
                    path: { type: 'string', description: 'From the current folder, with slashes; absolute for a file outside of it.' },
                    diagnostics: {
                        description: 'In the order of the text; empty when there is nothing to say.',
                        type: 'array',
                        items: {
                            type: 'object', additionalProperties: false, required: ['rule', 'severity', 'message', 'range'],
                            properties: {
                                rule: { type: 'string', description: 'The id of the rule, or file-readable where the file could not be read.' },
                                severity: { enum: ['error', 'warning', 'information', 'hint'] },
                                message: { type: 'string' },
                                range: {
                                    type: 'object', additionalProperties: false, required: ['start', 'end'], description: 'The end is exclusive.',
                                    properties: { start: position, end: position },
                                },
                            },
                        },
                    },
                },
            },
        },
    },
} as const;
