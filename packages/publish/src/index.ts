export {
    previewStyle, renderHtml, renderIndex, renderPreview,
    type HtmlOptions, type IndexEntry, type IndexOptions, type PreviewParts,
} from './html/index.js';
export { renderJson } from './json/index.js';
