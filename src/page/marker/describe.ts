const ATTRIBUTE = 'aria-description';

/** Tells whoever hears the page something about an element; the result takes it back. What the page says stays. */
export function describe(element: Element, description: string): () => void {
  if (element.hasAttribute(ATTRIBUTE)) return () => undefined;
  element.setAttribute(ATTRIBUTE, description);
  return () => {
    if (element.getAttribute(ATTRIBUTE) === description) element.removeAttribute(ATTRIBUTE);
  };
}
