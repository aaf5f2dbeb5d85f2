import { safeFixOf, type OpenFile } from '@rezo/language';
import { countOf, importsOf, reported, type ReportOptions } from './facts.js';
import type { Outcome, SourceItem } from './job.js';

export function checkFile(item: SourceItem, file: OpenFile, options: ReportOptions): Outcome {
    return {
        path: item.path,
        shown: item.shown,
        diagnostics: reported(file, options),
        errors: countOf(file, 'error'),
        warnings: countOf(file, 'warning'),
        fixable: file.diagnostics.filter(diagnostic => safeFixOf(diagnostic)).length,
        imports: options.follow ? importsOf(file) : [],
    };
}
