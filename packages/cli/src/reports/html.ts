import { rulePageUrl, rules } from '@rezo/language';
import { html, lines, pageStyle, printShell, type Html } from '@rezo/publish/page';
import { everyFinding, type CheckReport, type Finding, type ReportContext } from './report.js';
import type { Totals } from './totals.js';
import { reportStyle } from './html-style.js';
import { severityNames, type Outcome } from '../work/job.js';

interface FileEntry {
    readonly path: string;
    readonly findings: readonly Finding[];
}

/** One page for an editor who has nothing but a browser: no script, nothing loaded, every rule linked to its page. */
export class HtmlReport implements CheckReport {
    private readonly files: FileEntry[] = [];

    constructor(private readonly context: ReportContext) {}

    begin(): void { /* The page is made when everything is known. */ }

    file(outcome: Outcome): void {
        const findings = everyFinding(outcome, this.context.messages);
        if (findings.length > 0) this.files.push({ path: outcome.shown, findings });
    }

    end(totals: Totals): void {
        const { output, messages, locale } = this.context;
        const title = messages.report.title;
        const main = html`<main>
<h1>${title}</h1>
<p class="summary">${messages.check.summary(totals)}</p>
${this.files.length > 0 ? this.filter() : null}
${lines(this.files.map(file => this.section(file)))}
</main>`;
        output.write(printShell({ language: locale, title, sheets: [pageStyle, reportStyle], main }));
    }

    /** Works without a script: the style hides what is not chosen. */
    private filter(): Html {
        const { messages } = this.context;
        const present = severityNames.filter(name => this.files.some(({ findings }) => findings.some(({ severity }) => severity === name)));
        if (present.length < 2) return html``;
        return html`<fieldset class="filter"><legend>${messages.report.show}</legend>${present.map(name =>
            html`<label><input type="checkbox" id="show-${name}" checked> ${messages.report.kinds[name]}</label>`)}</fieldset>`;
    }

    private section({ path, findings }: FileEntry): Html {
        return html`<section>
<h2>${path}</h2>
<ol class="findings">
${lines(findings.map(finding => this.item(finding)))}
</ol>
</section>`;
    }

    private item({ rule, severity, message, range, line, fixes = [] }: Finding): Html {
        const { messages, locale } = this.context;
        const known = rules.find(({ id }) => id === rule);
        const name = known ? html`<a href="${rulePageUrl(rule, locale)}" title="${known.title[locale]}">${rule}</a>` : rule;
        const [fix] = fixes;
        return html`<li class="${severity}">
<p><span class="severity">${messages.severity[severity]}</span> ${message}</p>
<p class="facts">${messages.report.place(range.start.line + 1, range.start.character + 1)} · ${name}${fix && html` · ${messages.report.fix} ${fix.title}`}</p>
${line && html`<p class="source"><code>${line.before}<mark>${line.marked}</mark>${line.after}</code></p>`}
</li>`;
    }
}
