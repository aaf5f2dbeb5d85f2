import { rulePageUrl, rules } from '@rezo/language';
import { html, lines, pageStyle, printShell, type Html } from '@rezo/publish/page';
import { everyFinding, type CheckReport, type Finding, type ReportContext } from './report.js';
import type { Totals } from './totals.js';
import { reportStyle } from './html-style.js';
import { severityNames, type Outcome, type SeverityName } from '../work/job.js';

/** Stands in the page for the files until it is written; nothing else that the page is made of has it. */
const place = '\uE000';

/** One page for an editor who has nothing but a browser: no script, nothing loaded, every rule linked to its page. */
export class HtmlReport implements CheckReport {
    /** UTF-8, outside of V8's heap: the totals above them are known last. */
    private readonly sections: Buffer[] = [];
    private readonly present = new Set<SeverityName>();

    constructor(private readonly context: ReportContext) {}

    begin(): void { /* The page is made when everything is known. */ }

    file(outcome: Outcome): void {
        const findings = everyFinding(outcome, this.context.messages);
        if (findings.length === 0) return;
        for (const { severity } of findings) this.present.add(severity);
        this.sections.push(Buffer.from(`${String(this.section(outcome.shown, findings))}\n`, 'utf8'));
    }

    end(totals: Totals): void {
        const { output, messages, locale } = this.context;
        const title = messages.report.title;
        const main = html`<main>
<h1>${title}</h1>
<p class="summary">${messages.check.summary(totals)}</p>
${this.filter()}
${place}
</main>`;
        const [head = '', tail = ''] = printShell({ language: locale, title, sheets: [pageStyle, reportStyle], main }).split(place);
        output.write(head);
        for (const section of this.sections) output.write(section.toString('utf8'));
        output.write(tail);
    }

    /** Works without a script: the style hides what is not chosen. */
    private filter(): Html {
        const { messages } = this.context;
        const present = severityNames.filter(name => this.present.has(name));
        if (present.length < 2) return html``;
        return html`<fieldset class="filter"><legend>${messages.report.show}</legend>${present.map(name =>
            html`<label><input type="checkbox" id="show-${name}" checked> ${messages.report.kinds[name]}</label>`)}</fieldset>`;
    }

    private section(path: string, findings: readonly Finding[]): Html {
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
