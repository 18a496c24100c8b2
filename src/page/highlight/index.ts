export { figureHighlightCss, highlightFigure } from './figure-highlight.ts';
