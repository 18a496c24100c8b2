/** The place in a paragraph's text of the character under a point; readings above hanzi are no part of the text. */
export function characterAt(paragraph: Element, x: number, y: number): number | undefined {
  const { ownerDocument: document } = paragraph;
  const texts = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  let before = 0;
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    if (node.parentElement?.localName === 'rt') continue;
    const length = node.textContent?.length ?? 0;
    for (let at = 0; at < length; at++) {
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const { left, right, top, bottom } = range.getBoundingClientRect();
      if (left <= x && x < right && top <= y && y < bottom) return before + at;
    }
    before += length;
  }
  return undefined;
}
