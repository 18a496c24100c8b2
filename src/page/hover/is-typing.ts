const FIELDS = 'input,textarea,select';

/** Whether a key goes to a text field: then it is the field's alone. */
export function isTyping(event: KeyboardEvent): boolean {
  const [element] = event.composedPath();
  return element instanceof HTMLElement && (element.isContentEditable || element.matches(FIELDS));
}
