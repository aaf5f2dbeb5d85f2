/** The JSON Schema of `rezo.config.json`, with every rule of the catalogue. */
import { configurationJsonSchema } from '../packages/config/src/index.js';
import { rules } from '../packages/language/src/index.js';

export const generatedSchema = (): Readonly<Record<string, unknown>> => configurationJsonSchema(rules);
