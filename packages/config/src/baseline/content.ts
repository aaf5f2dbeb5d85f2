import type { KnownFinding } from './known-finding.js';

const version = 1;

/** What is known of each file, by its path from the folder of the baseline, with slashes. */
export type Baseline = ReadonlyMap<string, readonly KnownFinding[]>;

/** Why a text is no baseline. */
export type BaselineFault = 'malformed' | 'newer';

/** The text of a baseline: JSON with a line for each finding, sorted, so that equal baselines are equal texts and few lines change. */
export function baselineText(baseline: Baseline): string {
    return baselineInOrder(new Map([...baseline].sort(([a], [b]) => order(a, b)).map(([path, findings]) => [path, findings.toSorted(inOrder)])));
}

/** The same in the order in which its entries come. */
export function baselineInOrder(baseline: Baseline): string {
    const files = [...baseline].filter(([, findings]) => findings.length > 0)
        .map(([path, findings]) => `    ${JSON.stringify(path)}: [\n${findings.map(line).join(',\n')}\n    ]`);
    return `{\n  "version": ${version},\n  "files": {${files.length > 0 ? `\n${files.join(',\n')}\n  ` : ''}}\n}\n`;
}

function line({ rule, words, count }: KnownFinding): string {
    return `      { "rule": ${JSON.stringify(rule)}, "words": ${JSON.stringify(words)}${count > 1 ? `, "count": ${count}` : ''} }`;
}

function inOrder(a: KnownFinding, b: KnownFinding): number {
    return order(a.rule, b.rule) || order(a.words, b.words);
}

/** By code units: the same on every machine. */
function order(a: string, b: string): number {
    return a < b ? -1 : a > b ? 1 : 0;
}

/** Reads what `baselineText` wrote, also after people or a merge have sorted it differently. */
export function readBaseline(text: string): Baseline | BaselineFault {
    let content: unknown;
    try {
        content = JSON.parse(text);
    } catch {
        return 'malformed';
    }
    if (!isRecord(content)) return 'malformed';
    const { version: written, files } = content;
    if (typeof written === 'number' && written > version) return 'newer';
    if (written !== version || !isRecord(files)) return 'malformed';
    const baseline = new Map<string, readonly KnownFinding[]>();
    for (const [path, findings] of Object.entries(files)) {
        if (!Array.isArray(findings)) return 'malformed';
        const known = findings.map(findingOf);
        if (!known.every(each => each !== undefined)) return 'malformed';
        baseline.set(path, known);
    }
    return baseline;
}

function findingOf(value: unknown): KnownFinding | undefined {
    if (!isRecord(value)) return undefined;
    const { rule, words, count = 1 } = value;
    const isSound = typeof rule === 'string' && typeof words === 'string' && typeof count === 'number' && Number.isSafeInteger(count) && count > 0;
    return isSound ? { rule, words, count } : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
