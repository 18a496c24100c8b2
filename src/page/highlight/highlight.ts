/** What is marked on the page, from the faintest; where two marks meet, the later one is seen. */
const MARKS = ['conversion', 'paragraph', 'sentence', 'figure'] as const;

export type Mark = (typeof MARKS)[number];

/**
 * The styles of the marks; the browser inserts them beside the page's own sheets, so that the DOM stays untouched.
 * The faint ones let the page's colors through, for pages are light, dark and anything between.
 */
export const highlightCss = `
::highlight(duizhao-conversion) { text-decoration: underline dotted 1px rgb(168 96 31 / 70%); text-underline-offset: 0.22em; }
::highlight(duizhao-paragraph), ::highlight(duizhao-sentence) { background-color: rgb(255 205 84 / 32%); }
::highlight(duizhao-figure) { background-color: #ffd978; color: #1d1b18; }
@media (forced-colors: active) {
  ::highlight(duizhao-sentence), ::highlight(duizhao-figure) { background-color: Highlight; color: HighlightText; }
}`;

/** Marks ranges of the page without changing its DOM; none takes the mark away. */
export function highlight(mark: Mark, ranges: readonly AbstractRange[]): void {
  if (ranges.length === 0) {
    clear(mark);
    return;
  }
  const marked = new Highlight(...ranges);
  marked.priority = MARKS.indexOf(mark);
  CSS.highlights.set(nameOf(mark), marked);
}

/** Takes every mark away. */
export function clearHighlights(): void {
  for (const mark of MARKS) clear(mark);
}

function clear(mark: Mark): void {
  CSS.highlights.delete(nameOf(mark));
}

function nameOf(mark: Mark): string {
  return `duizhao-${mark}`;
}
