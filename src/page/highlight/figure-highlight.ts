/** The one highlight of the page: the figure under the pointer in the card. Its style is in `figureHighlightCss`. */
const NAME = 'duizhao-figure';

/** The style of the mark; inserted by the browser beside the page's own sheets, so that the DOM stays untouched. */
export const figureHighlightCss = `::highlight(${NAME}) { background-color: #ffd978; color: #1d1b18; }`;

/** Marks ranges of the page without changing its DOM; none takes the mark away. */
export function highlightFigure(ranges: readonly AbstractRange[]): void {
  if (ranges.length === 0) CSS.highlights.delete(NAME);
  else CSS.highlights.set(NAME, new Highlight(...ranges));
}
