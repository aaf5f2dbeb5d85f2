/** One resolution of the size of a real one, from its source to HTML and JSON, the whole process. */
import { join } from 'node:path';
import { writeCorpus } from '../corpus/folder.mjs';
import { interleaved } from '../measure/time.mjs';
import { ratio, times } from '../report.mjs';

export const name = 'build-one';

export function run({ runs, scratch, programs }) {
    const folder = language => join(scratch, 'one', language);
    const [res] = writeCorpus(folder('res'), 'res');
    const [md] = writeCorpus(folder('md'), 'md');
    const [adoc] = writeCorpus(folder('adoc'), 'adoc');
    const measured = interleaved({
        rezo: programs.rezoBuild(res, folder('res')),
        markdownIt: programs.markdownIt(md, folder('md')),
        asciidoctor: programs.asciidoctor(adoc, folder('adoc')),
        asciidoctor3: programs.asciidoctor3(adoc, folder('adoc')),
        ...(programs.pandoc && { pandoc: programs.pandoc(md, folder('md')) }),
        nodeAlone: programs.nodeAlone(scratch),
        rezoFirst: programs.rezoBuild(res, folder('res'), { NODE_DISABLE_COMPILE_CACHE: '1' }),
        markdownItCached: programs.markdownIt(md, folder('md'), { NODE_COMPILE_CACHE: join(scratch, 'cache/markdown-it') }),
    }, runs);
    const against = (what, other, limit) => ratio(what, measured.rezo.median / measured[other].median, limit, times(measured, 'rezo', other));
    return [
        against('build one / markdown-it', 'markdownIt', 1.5),
        against('build one / asciidoctor 4', 'asciidoctor', 0.4),
        against('build one / asciidoctor 3', 'asciidoctor3'),
        ...(programs.pandoc ? [against('build one / pandoc', 'pandoc')] : []),
        against('build one / Node that does nothing', 'nodeAlone'),
        against('build one / markdown-it with compiled code cached', 'markdownItCached'),
        ratio('first build ever (nothing cached) / markdown-it', measured.rezoFirst.median / measured.markdownIt.median, undefined, times(measured, 'rezoFirst', 'markdownIt')),
    ];
}
