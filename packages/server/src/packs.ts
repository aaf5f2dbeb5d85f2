import type { DialectId, LanguagePack, Need, PackSource } from '@rezo/language';

/** Language packs whose failure takes nothing with it: the rules that need the part are silent, and the log says why. */
export function withoutFailures(packs: PackSource, log: (message: string) => void): PackSource {
    return {
        load: <N extends Need>(need: N, language: DialectId): Promise<LanguagePack[N] | undefined> => packs.load(need, language).catch((error: unknown) => {
            log(`${language}/${need}: ${error instanceof Error ? error.message : String(error)}`);
            return undefined;
        }),
    };
}
