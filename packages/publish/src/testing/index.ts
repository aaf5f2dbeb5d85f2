export * from './build.js';
export { english } from './english.js';
export { hostile } from './hostile.js';
export { russian } from './russian.js';
export { letters, printedLetters, visibleText } from './words.js';
