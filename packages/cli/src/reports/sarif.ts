import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rulePageUrl, rules, type Rule } from '@rezo/language';
import { rulePage } from '@rezo/language/rule-pages';
import { Fingerprints } from './fingerprint.js';
import { JsonEntries } from './json-entries.js';
import { everyFinding, type CheckReport, type Finding, type ReportContext } from './report.js';
import { version } from '../version.js';
import type { Outcome, ReportedDiagnostic, SeverityName } from '../work/job.js';

const levels: Readonly<Record<SeverityName, string>> = { error: 'error', warning: 'warning', information: 'note', hint: 'note' };
const base = 'SRCROOT';

/** SARIF 2.1.0, written result by result. Paths are relative to the current folder, which itself is not named. */
export class SarifReport implements CheckReport {
    private readonly entries: JsonEntries;

    constructor(private readonly context: ReportContext) {
        this.entries = new JsonEntries(context.output);
    }

    begin(): void {
        const { locale } = this.context;
        const driver = { name: 'Rezo', version, semanticVersion: version, informationUri: 'https://rezo-lang.org/', rules: rules.map(rule => descriptor(rule, locale)) };
        const text = locale === 'ru' ? 'Папка, в которой запущена проверка.' : 'The folder in which the check was run.';
        const run = { tool: { driver }, language: locale, columnKind: 'utf16CodeUnits', originalUriBaseIds: { [base]: { description: { text } } } };
        this.context.output.write(`{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[${JSON.stringify(run).slice(0, -1)},"results":[`);
    }

    file(outcome: Outcome): void {
        const fingerprints = new Fingerprints();
        for (const finding of everyFinding(outcome, this.context.messages)) this.entries.write(result(outcome.shown, finding, fingerprints));
    }

    end(): void {
        this.context.output.write('\n]}]}\n');
    }
}

function descriptor(rule: Rule, locale: ReportContext['locale']): object {
    const page = rulePage(rule.id, locale);
    return {
        id: rule.id,
        shortDescription: { text: rule.title[locale] },
        ...(page && { fullDescription: { text: page.what }, help: { text: `${page.what}\n\n${page.why}` } }),
        helpUri: rulePageUrl(rule.id, locale),
        defaultConfiguration: { level: levels[rule.severity] },
        properties: { tags: rule.tags },
    };
}

function result(path: string, finding: Finding, fingerprints: Fingerprints): object {
    const index = rules.findIndex(({ id }) => id === finding.rule);
    const { related = [], fixes = [] } = finding;
    return {
        ruleId: finding.rule,
        ...(index >= 0 && { ruleIndex: index }),
        level: levels[finding.severity],
        message: { text: finding.message },
        locations: [location(path, finding.range)],
        partialFingerprints: { 'rezoWords/v1': fingerprints.of(path, finding) },
        ...(related.length > 0 && { relatedLocations: related.map((place, id) => ({ id: id + 1, message: { text: place.message }, ...location(place.path, place.range) })) }),
        ...(fixes.length > 0 && { fixes: fixes.map(fix => ({
            description: { text: fix.title },
            artifactChanges: [{ artifactLocation: artifact(path), replacements: fix.edits.map(({ range, text }) => ({ deletedRegion: region(range), insertedContent: { text } })) }],
        })) }),
    };
}

function location(path: string, range: ReportedDiagnostic['range']): object {
    return { physicalLocation: { artifactLocation: artifact(path), region: region(range) } };
}

function artifact(path: string): object {
    return isAbsolute(path) ? { uri: pathToFileURL(path).href } : { uri: path.split('/').map(encodeURIComponent).join('/'), uriBaseId: base };
}

function region({ start, end }: ReportedDiagnostic['range']): object {
    return { startLine: start.line + 1, startColumn: start.character + 1, endLine: end.line + 1, endColumn: end.character + 1 };
}
