/** What the typographer changes when it prints a paragraph; places are UTF-16 offsets in the paragraph. */
export interface TypographicChange {
    readonly start: number;
    readonly end: number;
    readonly text: string;
    /** The typographer's own name of its rule, such as `ru/nbsp/afterNumberSign`. */
    readonly rule: string;
}

export interface Typographer {
    /** The changes of one paragraph, in its order and disjoint. */
    changes(paragraph: string): readonly TypographicChange[];
}
