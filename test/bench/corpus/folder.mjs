import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages, registry } from './languages.mjs';
import { resolutionText } from './text.mjs';

/** Writes resolutions `0001.res` and so on into a folder, and the registry that the Rezo ones use; returns their names. */
export function writeCorpus(folder, language, { count = 1, scale = 1 } = {}) {
    mkdirSync(folder, { recursive: true });
    if (language === 'res') writeFileSync(join(folder, 'registry.res'), registry());
    return Array.from({ length: count }, (_, number) => {
        const name = `${String(number + 1).padStart(4, '0')}.${language}`;
        writeFileSync(join(folder, name), languages[language](resolutionText(number, scale)));
        return join(folder, name);
    });
}
