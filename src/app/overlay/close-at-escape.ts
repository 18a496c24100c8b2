import { isTyping } from '../../page/hover/index.ts';

/** What Escape acts on. */
interface Closable {
  closeAll(): void;
  isHost(node: unknown): boolean;
}

/**
 * Escape clears the page of cards; the page hears the key as well, for it may close something of its own. Inside a
 * card it closes that one, or an open menu of it first. In a text field the key is the field's.
 */
export function closeAtEscape(document: Document, cards: Closable, signal: AbortSignal): void {
  const listener = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.key !== 'Escape' || event.isComposing || isTyping(event)) return;
    if (!cards.isHost(event.target)) cards.closeAll();
  };
  document.addEventListener('keydown', listener, { signal, capture: true, passive: true });
}
