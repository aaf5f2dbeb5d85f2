import type { DialectId } from '../dialects/index.js';
import type { Message } from '../validation/rule.js';

/** The language in which the editor speaks to its user: what `initialize` said, Russian or English. */
export class EditorLocale {
    private current: DialectId | undefined;

    /** Undefined until the editor has said it; then messages are in each document's own language. */
    get locale(): DialectId | undefined {
        return this.current;
    }

    /** Takes the editor's display language: «ru» and its regions are Russian, everything else is English. */
    set(displayLanguage: string | undefined): void {
        this.current = displayLanguage === undefined ? undefined : displayLanguage.toLowerCase().split(/[-_]/)[0] === 'ru' ? 'ru' : 'en';
    }

    text(message: Message, fallback: DialectId = 'ru'): string {
        return message[this.current ?? fallback];
    }
}
