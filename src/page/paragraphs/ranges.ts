import type { Span } from '../../core/shared/index.ts';
import type { Paragraph } from './paragraph.ts';

const SPACE = /[\s\u3000]/;

/** The ranges of the page that a span of `paragraph.text` stands for, one for each text node it touches. */
export function rangesOf({ nodes, text }: Paragraph, span: Span): readonly StaticRange[] {
  const ranges: StaticRange[] = [];
  let offset = 0;
  for (const node of nodes) {
    // A line break between two nodes is a space of the paragraph that neither of them has.
    if (text.charAt(offset) === ' ' && node.data !== '' && !SPACE.test(node.data.charAt(0))) offset++;
    let start: number | undefined;
    let end = 0;
    for (let place = 0; place < node.data.length && offset < text.length; place++) {
      const space = SPACE.test(node.data.charAt(place));
      // Collapsed white space has no counterpart in the paragraph's text.
      if (space !== (text.charAt(offset) === ' ')) continue;
      if (!space && node.data.charAt(place) !== text.charAt(offset)) continue;
      if (offset >= span.start && offset < span.end) {
        start ??= place;
        end = place + 1;
      }
      offset++;
    }
    if (start !== undefined) {
      ranges.push(
        new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end }),
      );
    }
  }
  return ranges;
}

/** Where the paragraph's text is in the viewport now. */
export function boundsOf({ element, nodes }: Paragraph): DOMRect {
  const first = nodes.at(0);
  const last = nodes.at(-1);
  if (first === undefined || last === undefined || !first.isConnected || !last.isConnected) {
    return element.getBoundingClientRect();
  }
  const range = element.ownerDocument.createRange();
  range.setStart(first, 0);
  range.setEnd(last, last.data.length);
  return range.getBoundingClientRect();
}
