import { UriUtils, type URI } from 'langium';
import type { StrayUse, Use } from '../../generated/ast.js';
import { nodesOf } from '../../syntax/nodes.js';
import type { ResolvedUse, Uses } from '../../references/uses.js';
import { mapDefined } from '../map-defined.js';
import { removeLines } from '../places.js';
import type { CheckedFile, Finding, Rule } from '../rule.js';
import { spanOf } from '../spans.js';
import { resolvedUses, spanOfPath } from '../used-paths.js';

export const useAcyclic: Rule = {
    id: 'use-acyclic',
    severity: 'warning',
    since: '0.1.0',
    tags: ['references'],
    fixable: true,
    title: { ru: 'Файлы подключают друг друга по кругу', en: 'Files that use each other in a circle' },
    check: checked => mapDefined(resolvedUses(checked), ({ use, resolved }) => {
        const chain = resolved && chainBack(resolved, checked.uri, checked.uses);
        return chain && report(use, chain, checked);
    }),
};

function report(use: Use | StrayUse, chain: readonly URI[], { uri, text }: CheckedFile): Finding {
    const names = [uri, ...chain].map(link => UriUtils.basename(link)).join(' → ');
    return chain.length === 1
        ? {
            span: spanOfPath(use),
            message: { ru: 'Файл подключает сам себя: уберите эту строку.', en: 'The file uses itself: remove this line.' },
            fixes: [{ title: { ru: 'Убрать строку', en: 'Remove the line' }, edits: [removeLines(text, spanOf(use))], isGuess: true }],
        }
        : {
            span: spanOfPath(use),
            message: {
                ru: `Файлы подключают друг друга по кругу: ${names}. Вынесите общие объявления в отдельный файл.`,
                en: `The files use each other in a circle: ${names}. Move what they share to a file of its own.`,
            },
        };
}

/** The files from the used one back to the one that uses it; nothing when none of them leads back. */
function chainBack(use: ResolvedUse, home: URI, uses: Uses): readonly URI[] | undefined {
    const seen = new Set<string>();
    const pending: { readonly uri: URI; readonly file: ResolvedUse['file']; readonly path: readonly URI[] }[] = [{ ...use, path: [use.uri] }];
    for (let next = pending.shift(); next; next = pending.shift()) {
        if (next.uri.toString() === home.toString()) return next.path;
        if (!next.file || seen.has(next.uri.toString())) continue;
        seen.add(next.uri.toString());
        for (const node of nodesOf(next.file).uses) {
            const further = uses.resolve(node, next.uri);
            if (further) pending.push({ ...further, path: [...next.path, further.uri] });
        }
    }
    return undefined;
}
