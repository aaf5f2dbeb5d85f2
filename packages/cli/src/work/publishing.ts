/** What has the publishers in it; it is loaded only to build. */
import { relative, sep } from 'node:path';
import { toDocuments, type ResolutionDocument } from '@rezo/document';
import type { OpenFile } from '@rezo/language';
import { renderHtml, renderJson } from '@rezo/publish';
import { checkFile } from './check-file.js';
import type { BuildJob, BuiltDocument, Outcome, OutputFormat, SourceItem } from './job.js';

export { renderIndex } from '@rezo/publish';

/** Publishes every resolution of a file; none when it has errors, unless a draft is wanted. */
export function buildFile(item: SourceItem, file: OpenFile, job: BuildJob): Outcome {
    const outcome = checkFile(item, file, { excerptWidth: job.excerptWidth, errorsOnly: true, follow: job.follow });
    if (outcome.errors > 0 && !job.draft) return outcome;
    const documents = toDocuments(file, { uri: relative(job.base, item.path).replaceAll(sep, '/') });
    return { ...outcome, built: documents.map(document => built(document, job)) };
}

function built(document: ResolutionDocument, job: BuildJob): BuiltDocument {
    const { kind, language, date, datePrinted, status, place } = document;
    // A resolution without a title is known by the theme of its event.
    const title = document.title || document.event?.theme || '';
    return {
        id: document.id,
        entry: { title, kind, language, date, datePrinted, status, place, recommendations: document.recommendations.length },
        outputs: job.formats.map(format => ({ format, text: publishers[format](document, job) })),
    };
}

const publishers: Readonly<Record<OutputFormat, (document: ResolutionDocument, job: BuildJob) => string>> = {
    html: (document, { css }) => renderHtml(document, css === undefined ? {} : { css }),
    json: document => renderJson(document),
};
