/**
 * A number with its noun: `{0} word | {0} words` in English, `{0} слово | {0} слова | {0} слов` in Russian. The forms are
 * written in one text, so that a translator sees and translates them together.
 */
export function plural(forms: string, count: number, language: string): string {
    const written = forms.split('|').map(form => form.trim());
    const rules = new Intl.PluralRules(language);
    const order = ['one', 'few', 'many'].filter(category => rules.resolvedOptions().pluralCategories.includes(category as Intl.LDMLPluralRule));
    const index = order.indexOf(rules.select(count));
    const form = written[index < 0 ? written.length - 1 : Math.min(index, written.length - 1)] ?? '';
    return form.replace('{0}', new Intl.NumberFormat(language).format(count));
}
