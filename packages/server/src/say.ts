/** What the server itself says to people; everything else comes from the language's rules and features. */
import type { Message } from '@rezo/language';
import type { EditorLocale } from '@rezo/language/lsp';

const megabyte = 1024 * 1024;

export class Say {
    constructor(private readonly locale: () => EditorLocale) {}

    tooLarge(limit: number): string {
        return this.locale().text({
            ru: `Файл больше ${limit / megabyte} МБ: Rezo его не читает`,
            en: `The file is larger than ${limit / megabyte} MB: Rezo does not read it`,
        });
    }

    notUtf8(): string {
        return this.locale().text({
            ru: 'Файл не в UTF-8: сохраните его в UTF-8',
            en: 'The file is not in UTF-8: save it in UTF-8',
        });
    }

    shown(shown: number, found: number): string {
        return this.locale().text({
            ru: `Показаны ${shown} замечаний из ${found}: сначала ошибки. Все назовет команда rezo check.`,
            en: `${shown} of ${found} problems are shown, errors first. The command rezo check names them all.`,
        });
    }

    message(message: Message): string {
        return this.locale().text(message);
    }

    /** A mistake of ours, which must not take the editor down with it. */
    failed(error: unknown): string {
        const detail = error instanceof Error ? error.message : String(error);
        return this.locale().text({
            ru: `Rezo не удалось проверить файл, это ошибка самого Rezo: ${detail}`,
            en: `Rezo could not check the file, which is a mistake of Rezo itself: ${detail}`,
        });
    }
}
