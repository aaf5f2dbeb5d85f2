/** What a page of another kind than a resolution is made of: escaping by default, a strict policy, Rezo's own type and colours. */
export { attributes, html, lines, type Html, type Part } from './html/escape.js';
export { printShell, type Shell } from './html/shell.js';
export { baseStyle as pageStyle } from './html/style/base.js';
