import type { AstNode, LangiumDocument, URI } from 'langium';
import type { Dialect, DialectId } from '../dialects/index.js';
import type { File, Resolution } from '../generated/ast.js';
import type { ScanRemark } from '../lexer/inline.js';
import type { LanguagePack, Need } from '../packs/pack.js';
import type { Uses } from '../references/uses.js';
import type { FileNodes } from '../syntax/nodes.js';

export const severities = ['error', 'warning', 'information', 'hint'] as const;
export type Severity = (typeof severities)[number];

/** A text for people, in every language of the messages. */
export type Message = Readonly<Record<DialectId, string>>;

/** A stretch of the source: UTF-16 offsets, the end exclusive. */
export interface SourceSpan {
    readonly start: number;
    readonly end: number;
}

export interface SourceEdit extends SourceSpan {
    readonly text: string;
}

export interface Fix {
    readonly title: Message;
    /** Disjoint, all in the same file, applied at once. */
    readonly edits: readonly SourceEdit[];
    /** What was probably meant: for a person to choose, never applied by itself. */
    readonly isGuess?: true;
}

export interface RelatedPlace {
    readonly uri: URI;
    readonly span: SourceSpan;
    readonly message: Message;
}

export interface Finding {
    readonly span: SourceSpan;
    readonly message: Message;
    readonly fixes?: readonly Fix[];
    readonly related?: readonly RelatedPlace[];
    /** Where it differs from the rule's own. */
    readonly severity?: Severity;
}

/**
 * The words of one paragraph, item, head, note or printed mention as they read: without the marks of bold and italics, line breaks as
 * spaces. A mention stands as the one character U+FFFC, a link or an address as so many as it is long: words are the author's alone.
 */
export interface PlainProse {
    readonly text: string;
    /** What the words belong to: a section, a paragraph, an item, a note. */
    readonly owner: AstNode;
    /** Where a stretch of the text lies in the source; an empty one lies behind the character before it. */
    span(from: number, to: number): SourceSpan;
    /** Puts other words in the place of a stretch; marks that stand inside it go with it. */
    replace(from: number, to: number, text: string): SourceEdit;
    /** Inserts words between two characters, outside of the marks that close or open there. */
    insert(at: number, text: string): SourceEdit;
    /** Takes a stretch out and leaves the marks inside it. */
    without(from: number, to: number): readonly SourceEdit[];
}

/** A file as the rules see it: parsed, linked, with its nodes by type. */
export interface CheckedFile {
    readonly document: LangiumDocument;
    readonly uri: URI;
    readonly text: string;
    readonly file: File;
    readonly nodes: FileNodes;
    /** Everything that is printed, piece by piece, in the order of the text; values of properties, ids and comments are no prose. Read when it is first asked for. */
    readonly prose: readonly PlainProse[];
    readonly uses: Uses;
    /** The dialect of most keywords in the file. */
    readonly dialect: Dialect;
    /** What the scanner kept as text although it looked like structure. */
    readonly remarks: readonly ScanRemark[];
    /** The dialect in which a resolution is printed. */
    dialectOf(resolution: Resolution | undefined): Dialect;
}

export type RuleTag = 'structure' | 'values' | 'references' | 'facts' | 'text';

/** A setting of a rule that a project may change in its configuration. */
export interface RuleOption<T extends OptionValue = OptionValue> {
    readonly name: string;
    readonly default: T;
    /** What it sets, as a noun phrase. */
    readonly title: Message;
    /** The least and the greatest value of a number. */
    readonly minimum?: number;
    readonly maximum?: number;
    /** What a word, or a word of a list, may be; anything when not given. */
    readonly values?: readonly string[];
}

export type OptionValue = number | boolean | string | readonly string[];

/** What a rule is given beside the file. */
export interface RuleContext {
    /** The value of one of the rule's own options. */
    option<T extends OptionValue>(option: RuleOption<T>): T;
    /** Words that the project knows beyond the dictionaries, in lower case. */
    readonly words: ReadonlySet<string>;
    /** A part of a language pack that the rule says it needs; undefined where there is none. */
    pack<N extends Need>(need: N, language: DialectId): LanguagePack[N] | undefined;
}

/**
 * A rule finds one kind of mistake. It is pure, silent on correct text, and at most linear in the length of the file.
 */
export interface Rule {
    readonly id: string;
    readonly severity: Severity;
    /** Some of its findings are errors, although its own severity is lower. */
    readonly mayBeError?: true;
    /** For the one who writes: not run in a batch unless the project asks for it. */
    readonly onlyInEditor?: true;
    /** Rules that say more about the same words: where one of them reports these, this one is silent. */
    readonly yieldsTo?: readonly string[];
    readonly since: string;
    readonly tags: readonly RuleTag[];
    /** Whether its findings may carry fixes. */
    readonly fixable: boolean;
    /** What it finds, as a noun phrase. */
    readonly title: Message;
    readonly options?: readonly RuleOption[];
    /** Loaded before it runs. */
    readonly needs?: readonly Need[];
    /** Whether a file has something that they are needed for; where a rule does not say, every file has. */
    readonly needsPacks?: (file: CheckedFile) => boolean;
    readonly check: (file: CheckedFile, context: RuleContext) => Iterable<Finding>;
    /** For a rule about the other rules: sees what they found, before suppressions. */
    readonly checkFound?: (file: CheckedFile, found: readonly Found[], ids: RuleIds) => Iterable<Finding>;
}

export interface RuleIds {
    /** Of the rules that there are. */
    readonly known: readonly string[];
    /** Of those that were run. */
    readonly run: readonly string[];
}

export interface Found {
    readonly rule: Rule;
    readonly finding: Finding;
}
