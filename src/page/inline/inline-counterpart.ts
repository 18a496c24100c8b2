import type { Paragraph } from '../paragraphs/index.ts';
import { chooseSpot } from './choose-spot.ts';

/** A paragraph's counterpart as it stands in the page. */
export interface InlineText {
  readonly text: string;
  /** BCP 47. */
  readonly lang: string;
}

const HOST = 'duizhao-inline';

/** The page's own type, a little fainter; every property the page could give our element by accident is set. */
const STYLE = `
:host { all: unset !important; display: block !important; unicode-bidi: isolate !important; text-indent: 0 !important;
  margin-block: 0.4em 0 !important; opacity: 1 !important; cursor: inherit !important; }
p { margin: 0; color: color-mix(in srgb, currentColor 78%, transparent); font: inherit; text-transform: none;
  overflow-wrap: anywhere; line-break: strict; }
p + p { margin-top: 0.4em; }
p:lang(zh) { font-style: normal; letter-spacing: normal; }
@media (forced-colors: active) { p { color: CanvasText; } }
@media print { :host { break-before: avoid; } }`;

/** Puts counterparts below a paragraph, in its own element; the result takes them away again. */
export function insertBelow(paragraph: Paragraph, texts: readonly InlineText[]): () => void {
  const spot = chooseSpot(paragraph);
  if (spot === undefined) return () => undefined;
  const host = paragraph.element.ownerDocument.createElement(HOST);
  const root = host.attachShadow({ mode: 'closed' });
  const style = paragraph.element.ownerDocument.createElement('style');
  style.textContent = STYLE + typeOf(spot.behind);
  root.append(style, ...texts.map((text) => paragraphOf(host.ownerDocument, text)));
  spot.parent.insertBefore(host, spot.before);
  return () => host.remove();
}

/** What stands behind a heading is no part of it, but takes after it in size and keeps the distance below it. */
function typeOf(behind: Element | undefined): string {
  if (behind === undefined) return '';
  const { fontFamily, fontSize, marginBottom } = getComputedStyle(behind);
  return `
:host { margin-block: calc(0.3em - ${marginBottom}) ${marginBottom} !important; }
p { font-family: ${fontFamily}; font-size: max(1em, calc(${fontSize} * 0.7)); line-height: 1.5; }`;
}

function paragraphOf(document: Document, { text, lang }: InlineText): HTMLElement {
  const element = document.createElement('p');
  element.lang = lang;
  element.dir = 'auto';
  element.textContent = text;
  return element;
}
