export { clearHighlights, highlight, highlightCss } from './highlight.ts';
