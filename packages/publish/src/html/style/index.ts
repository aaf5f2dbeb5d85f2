import { baseStyle } from './base.js';
import { listPageStyle } from './list-page.js';
import { printStyle } from './print.js';
import { screenStyle } from './screen.js';

/** The style sheet of a resolution and that of the index. */
export const documentStyle = [baseStyle, screenStyle, printStyle].join('\n');
export const indexStyle = [baseStyle, listPageStyle].join('\n');
