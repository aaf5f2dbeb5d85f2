import type { Message, SourceSpan } from '@rezo/language';

/** What is wrong in a configuration, and where: UTF-16 offsets in its text. */
export interface ConfigurationProblem {
    readonly span: SourceSpan;
    readonly message: Message;
}
