import { describe, expect, it } from 'vitest';
import type { DialectId } from '../../dialects/index.js';
import type { Boundary } from '../../references/uses.js';
import { RezoWorkspace } from '../../workspace.js';
import { checkedFile } from '../checked-file.js';
import { contextOf } from '../context.js';
import { ruleSet, type RuleSetting } from '../rule-set.js';
import type { CheckedFile, Finding, Rule, RuleContext } from '../rule.js';
import { rules } from '../rules/index.js';
import { applyEdits, dedent, markText, readFixture } from './fixtures.js';
import { memoryFiles } from './memory-files.js';
import { packs } from './packs.js';

export interface Surroundings {
    /** Other files, by absolute path; the tested one is `/texts/main.res`. */
    readonly files?: Readonly<Record<string, string>>;
    readonly boundary?: Boundary;
    /** Words that the project knows. */
    readonly words?: readonly string[];
    /** Of the rule, where they differ from the usual ones. */
    readonly options?: RuleSetting['options'];
}

export interface Fixture extends Surroundings {
    readonly text: string;
    /** What the first message says, in the language of the file. */
    readonly says?: string;
}

export interface Repair extends Surroundings {
    readonly before: string;
    readonly after: string;
    /** Which of the fixes of each finding; the first when not given. */
    readonly fix?: number;
}

export interface RuleCases {
    /** Texts with »« around each place that is reported. */
    readonly catches: Readonly<Record<string, string | Fixture>>;
    /** Texts that look like a case of the rule and are right. */
    readonly silent: Readonly<Record<string, string | Fixture>>;
    readonly fixes?: Readonly<Record<string, Repair>>;
}

/** What a rule is given in a test: no settings, and the language packs that have been loaded. */
export const contextFor = (rule: Rule, { words = [], options }: Surroundings = {}): RuleContext => {
    const given = new Map(options ? [[rule.id, { options }]] : []);
    return contextOf(rule, ruleSet({ rules, preset: 'recommended', place: 'editor', settings: given, words: new Set(words) }), packs);
};

/** Most texts stand alone and can share one workspace. */
const lone = new RezoWorkspace();

function workspaceFor({ files, boundary }: Surroundings): RezoWorkspace {
    if (!files && !boundary) return lone;
    const surrounding = Object.fromEntries(Object.entries(files ?? {}).map(([path, content]) => [path, dedent(content)]));
    return new RezoWorkspace({ fileSystem: memoryFiles(surrounding), ...(boundary && { boundary }) });
}

/** Runs one rule over one text. */
export async function findings(rule: Rule, text: string, surroundings: Surroundings = {}): Promise<readonly Finding[]> {
    const file = await workspaceFor(surroundings).open('file:///texts/main.res', text, { check: false });
    const checked = checkedFile(file.document, file.uses);
    await packs.ensure(rule.needs ?? [], ['ru', 'en']);
    const found = [...rule.check(checked, contextFor(rule, surroundings)), ...aboutOthers(rule, checked)].sort((a, b) => a.span.start - b.span.start);
    for (const finding of found) expectSound(finding, text, rule);
    return found;
}

/** A rule about the other rules sees what they find. */
function aboutOthers(rule: Rule, checked: CheckedFile): readonly Finding[] {
    if (!rule.checkFound) return [];
    const others = rules.flatMap(other => [...other.check(checked, contextFor(other))].map(finding => ({ rule: other, finding })));
    const ids = rules.map(({ id }) => id);
    return [...rule.checkFound(checked, others, { known: ids, run: ids })];
}

function expectSound(finding: Finding, text: string, rule: Rule): void {
    const { span, message, fixes = [] } = finding;
    expect(span.start).toBeLessThanOrEqual(span.end);
    expect(span.end).toBeLessThanOrEqual(text.length);
    for (const words of [message, ...fixes.map(fix => fix.title)]) {
        expect(words.ru).toMatch(/[а-яё]/u);
        expect(words.en).toMatch(/[a-z]/u);
        expect(words.ru + words.en).not.toMatch(/undefined|NaN|\[object/u);
    }
    expect(message.ru).toMatch(/[.?!]$/u);
    expect(message.en).toMatch(/[.?!]$/u);
    if (!rule.fixable) expect(fixes).toEqual([]);
}

async function repaired(rule: Rule, text: string, surroundings: Surroundings, fix = 0): Promise<string> {
    const found = await findings(rule, text, surroundings);
    return applyEdits(text, found.flatMap(finding => finding.fixes?.[fix]?.edits ?? []));
}

/** So many catches and so many near misses are asked of every rule, in each language of the keywords. */
const fewest = 3;

async function countByLanguage(fixtures: RuleCases['catches']): Promise<Readonly<Record<DialectId, number>>> {
    const counts: Record<DialectId, number> = { ru: 0, en: 0 };
    for (const given of Object.values(fixtures)) {
        const fixture = typeof given === 'string' ? { text: given } : given;
        const { document, uses } = await workspaceFor(fixture).open('file:///texts/main.res', readFixture(fixture.text).text, { check: false });
        counts[checkedFile(document, uses).dialect.id]++;
    }
    return counts;
}

/** The tests that every rule has to pass. */
export function testRule(rule: Rule, { catches, silent, fixes = {} }: RuleCases): void {
    describe(rule.id, () => {
        it('has catches, near misses and repairs enough, in each language', async () => {
            for (const { ru, en } of [await countByLanguage(catches), await countByLanguage(silent)]) {
                expect(ru, 'fixtures in Russian').toBeGreaterThanOrEqual(fewest);
                expect(en, 'fixtures in English').toBeGreaterThanOrEqual(fewest);
            }
            expect(Object.keys(fixes).length > 0, 'repairs of a rule that has fixes').toBe(rule.fixable);
        });
        for (const [name, given] of Object.entries(catches)) {
            it(`finds ${name}`, () => expectFound(rule, given));
        }
        for (const [name, given] of Object.entries(silent)) {
            it(`is silent on ${name}`, async () => {
                const fixture = typeof given === 'string' ? { text: given } : given;
                const { text, spans } = readFixture(fixture.text);
                expect(spans).toEqual([]);
                const found = await findings(rule, text, fixture);
                expect(found.map(finding => finding.message.en)).toEqual([]);
            });
        }
        for (const [name, repair] of Object.entries(fixes)) {
            it(`repairs ${name}`, async () => {
                const { text: before } = readFixture(repair.before);
                const { text: after } = readFixture(repair.after);
                expect(await repaired(rule, before, repair, repair.fix)).toBe(after);
                expect(await findings(rule, after, repair)).toEqual([]);
            });
        }
    });
}

async function expectFound(rule: Rule, given: string | Fixture): Promise<void> {
    const fixture = typeof given === 'string' ? { text: given } : given;
    const { text, spans } = readFixture(fixture.text);
    expect(spans.length, 'a fixture of a catch marks at least one place').toBeGreaterThan(0);
    const found = await findings(rule, text, fixture);
    expect(markText(text, found.map(finding => finding.span))).toBe(markText(text, spans));
    if (fixture.says !== undefined) expect(`${found[0]?.message.ru}\n${found[0]?.message.en}`).toContain(fixture.says);
    await expectFixesSettle(rule, text, fixture);
}

/** Fixes applied again and again come to an end, after which nothing that is left can be fixed. */
async function expectFixesSettle(rule: Rule, text: string, surroundings: Surroundings): Promise<void> {
    let current = text;
    for (let round = 0; round < 5; round++) {
        const next = await repaired(rule, current, surroundings);
        if (next === current) return;
        current = next;
    }
    expect.fail(`The fixes of ${rule.id} do not settle: ${current}`);
}
