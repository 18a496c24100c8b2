import { highlightFigure } from '../page/highlight/index.ts';
import { boundsOf, type Paragraph, rangesOf } from '../page/paragraphs/index.ts';
import { isExtensionAlive } from '../platform/browser/index.ts';
import type { CardHandle, CardView, FigureRow } from '../ui/card/index.ts';
import type { BackgroundApi } from './api.ts';
import { takeCard } from './card-slot.ts';

/** Shows the card of one paragraph at a time; its script is loaded with the first. */
export interface CardPresenter {
  show(paragraph: Paragraph, view: CardView): void;
  /** The pointer left: the card goes unless it is pinned. */
  leave(): void;
  /** Paragraphs are no longer in the page: a card about one of them goes unless it is pinned. */
  forget(removed: readonly Paragraph[]): void;
  isHost(node: unknown): boolean;
  isAbout(paragraph: Paragraph | undefined): boolean;
  bounds(): DOMRect | undefined;
}

/** Makes a presenter that leaves the page as it was once the signal aborts. */
export function createCardPresenter(background: BackgroundApi, signal: AbortSignal): CardPresenter {
  let card: CardHandle | undefined;
  let wanted: Paragraph | undefined;

  const hide = () => {
    wanted = undefined;
    card?.hide();
    highlightFigure([]);
  };
  const leave = () => {
    if (card?.state !== 'pinned') hide();
  };
  const onFigure = (row: FigureRow | undefined) => {
    const span = row?.page?.span;
    highlightFigure(wanted && span ? rangesOf(wanted, span) : []);
  };
  const ensureCard = async () => {
    if (takeCard() === undefined || card === undefined) await background.loadCard();
    card ??= takeCard()?.({ onFigure, onClose: hide });
    return card;
  };

  watchEscape((event) => wanted !== undefined && !card?.isHost(event.target), hide, signal);
  signal.addEventListener(
    'abort',
    () => {
      hide();
      if (card !== undefined && isExtensionAlive()) void background.unloadCard();
    },
    { once: true },
  );

  return {
    show(paragraph, view) {
      if (paragraph === wanted || card?.state === 'pinned') return;
      wanted = paragraph;
      highlightFigure([]);
      const present = (handle: CardHandle | undefined) => {
        // The newest hover wins: the script may arrive after the pointer has gone elsewhere.
        if (wanted !== paragraph || signal.aborted) return;
        handle?.show(view, { element: paragraph.element, bounds: () => boundsOf(paragraph) });
      };
      if (card !== undefined) return present(card);
      ensureCard().then(present, (cause: unknown) => {
        wanted = undefined;
        if (isExtensionAlive()) console.warn('Duizhao could not load its card.', cause);
      });
    },
    leave,
    forget(removed) {
      if (wanted !== undefined && removed.includes(wanted)) leave();
    },
    isHost: (node) => card?.isHost(node) ?? false,
    isAbout: (paragraph) => paragraph !== undefined && paragraph === wanted,
    bounds: () => card?.bounds(),
  };
}

/**
 * Escape closes the card; the page hears the key as well, for it may close something of its own.
 * Inside the card, the card decides: Escape there closes an open menu first.
 */
function watchEscape(
  closes: (event: KeyboardEvent) => boolean,
  close: () => void,
  signal: AbortSignal,
): void {
  const listener = (event: KeyboardEvent) => {
    if (event.isTrusted && event.key === 'Escape' && !event.isComposing && closes(event)) close();
  };
  addEventListener('keydown', listener, { signal, capture: true });
}
