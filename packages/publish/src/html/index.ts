export { renderIndex, type IndexEntry, type IndexOptions } from './index-page.js';
export { renderHtml, renderPreview, type HtmlOptions, type PreviewParts } from './page.js';
export { documentStyle as previewStyle } from './style/index.js';
