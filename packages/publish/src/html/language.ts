/** The tag when it is well-formed BCP 47, in canonical letters; a wrong `lang` is worse than none. */
export function languageTag(language: string): string | undefined {
    if (!/^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/iu.test(language)) return undefined;
    try {
        return Intl.getCanonicalLocales(language)[0];
    } catch {
        return undefined;
    }
}

/** Capitals by the rules of the language («i» is «İ» in Turkish), or by the common ones when the tag is not a tag. */
export function capitals(text: string, language: string): string {
    return text.toLocaleUpperCase(languageTag(language));
}
