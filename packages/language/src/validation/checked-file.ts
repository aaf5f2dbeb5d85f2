import type { LangiumDocument } from 'langium';
import { dialectById, dialectForLanguage, lookupKeyword, ru, type Dialect, type DialectId } from '../dialects/index.js';
import type { File, Resolution } from '../generated/ast.js';
import { linesOfText, soleDialect } from '../lexer/lines.js';
import type { RezoLexingReport } from '../lexer/rezo-lexer.js';
import type { Uses } from '../references/uses.js';
import { memo } from '../syntax/memo.js';
import { nodesOf } from '../syntax/nodes.js';
import { plainText } from '../syntax/prose.js';
import { propertyOf } from '../syntax/properties.js';
import { keywordNodes } from '../syntax/keywords.js';
import { proseTextsOf } from './prose-text.js';
import type { CheckedFile } from './rule.js';

/** The dialect of most keywords of a file; Russian when it has none. */
export const dialectOfFile = memo((file: File): Dialect => {
    const sole = soleDialect(linesOfText(file.$cstNode?.root.fullText ?? ''));
    if (sole !== undefined) return dialectById(sole);
    const counts = new Map<DialectId, number>();
    for (const { leaf } of keywordNodes(file)) {
        for (const id of lookupKeyword(leaf.text)?.dialects ?? []) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    const [most] = [...counts].sort(([, a], [, b]) => b - a);
    return most ? dialectById(most[0]) : ru;
});

/** The dialect in which a resolution is printed: that of its `language`, else that of the file's keywords. */
export function dialectOfResolution(file: File, resolution: Resolution | undefined): Dialect {
    const language = resolution && plainText(propertyOf(resolution, 'language')?.value).trim();
    return dialectForLanguage(language, dialectOfFile(file));
}

export function checkedFile(document: LangiumDocument, uses: Uses): CheckedFile {
    const file = document.parseResult.value as File;
    // Asked about every text.
    const dialects = new Map<Resolution | undefined, Dialect>();
    const checked: CheckedFile = {
        document, file, uses,
        uri: document.uri,
        text: document.textDocument.getText(),
        nodes: nodesOf(file),
        get prose() { return proseTextsOf(checked); },
        dialect: dialectOfFile(file),
        remarks: (document.parseResult.lexerReport as RezoLexingReport | undefined)?.remarks ?? [],
        dialectOf(resolution) {
            const dialect = dialects.get(resolution) ?? dialectOfResolution(file, resolution);
            dialects.set(resolution, dialect);
            return dialect;
        },
    };
    return checked;
}
