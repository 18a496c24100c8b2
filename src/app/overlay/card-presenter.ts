import { whenAborted } from '../../core/shared/index.ts';
import type { Paragraph } from '../../page/paragraphs/index.ts';
import { isExtensionAlive } from '../../platform/browser/index.ts';
import type { CardOpening, SentencePair } from '../../ui/card/index.ts';
import { createCardSupply } from './card-supply.ts';
import { closeAtEscape } from './close-at-escape.ts';
import { allCards, isAnyOpen, type OpenCards, pinCard, unpinCard } from './open-cards.ts';
import { clearCardMarks, markSubject } from './page-marks.ts';
import type { ReadPage, Subject } from './read-page.ts';

/** Milliseconds a notice stays. */
const NOTICE = 8000;

/** Shows cards: one that follows the reader from paragraph to paragraph, and those the reader pinned. */
export interface CardPresenter {
  show(subject: Subject, opening?: CardOpening): void;
  /** Loads the card's script before it is wanted. */
  prepare(): void;
  /** The reader left: the card that is not pinned goes. */
  leave(): void;
  /** Clears the page of cards. */
  closeAll(): void;
  /** Paragraphs are no longer in the page: a card about one of them goes unless it is pinned. */
  forget(removed: readonly Paragraph[]): void;
  /** Marks the sentences of the card that answer some of the page. */
  markSentence(pair: SentencePair | undefined): void;
  /** Hands the reader's preferences to every card. */
  refresh(): void;
  /** What the card that is not pinned is about. */
  subject(): Subject | undefined;
  isHost(node: unknown): boolean;
  /** Where the card that is not pinned is. */
  bounds(): DOMRect | undefined;
}

/** Makes a presenter that leaves the page as it was once the session ends. */
export function createCardPresenter(page: ReadPage): CardPresenter {
  const { document, session } = page;
  const { signal } = session;
  const cards: OpenCards = { pinned: [] };
  const listenAtEscape = listenWhileOpen(cards, (listening) => closeAtEscape(document, presenter, listening));
  const close = () => {
    cards.wanted = undefined;
    cards.loose?.hide();
    clearCardMarks();
    listenAtEscape();
  };
  const supply = createCardSupply(page, {
    onPin: (card) => pinCard(cards, card),
    onClose: (card) => {
      unpinCard(cards, card);
      close();
    },
  });
  const present = async (subject: Subject, opening: CardOpening) => {
    const card = cards.loose ?? (await supply.mount());
    // The newest wish wins: the script may arrive after the reader has gone elsewhere.
    if (cards.wanted !== subject || signal.aborted) return;
    cards.loose = card;
    clearCardMarks();
    supply.assign(card, subject);
    card.show(subject.view, subject.anchor, opening);
    // A text that has been scrolled out of sight has no card.
    if (cards.wanted === subject) markSubject(subject, opening);
  };
  const show = (subject: Subject, opening: CardOpening) => {
    cards.wanted = subject;
    listenAtEscape();
    present(subject, opening).catch((cause: unknown) => {
      cards.wanted = undefined;
      if (isExtensionAlive()) console.warn('Duizhao could not load its card.', cause);
    });
    if (subject.view.kind === 'notice') setTimeout(() => cards.wanted === subject && close(), NOTICE);
  };
  const presenter = createPresenter(cards, { show, close, prepare: supply.prepare });
  whenAborted(signal, () => presenter.closeAll());
  return presenter;
}

interface CardSteps extends Pick<CardPresenter, 'prepare'> {
  readonly show: (subject: Subject, opening: CardOpening) => void;
  readonly close: () => void;
}

function createPresenter(cards: OpenCards, { show, close, prepare }: CardSteps): CardPresenter {
  return {
    prepare,
    show(subject, opening = {}) {
      if (!isShownAlready(cards, subject, opening)) show(subject, opening);
    },
    leave() {
      // Whoever works in the card with the keyboard does not leave it by the pointer; a notice goes by itself.
      if (!cards.loose?.hasFocus() && cards.wanted?.view.kind !== 'notice') close();
    },
    closeAll() {
      close();
      for (const card of [...cards.pinned]) card.close();
    },
    forget(removed) {
      const { paragraph } = cards.wanted ?? {};
      if (paragraph !== undefined && removed.includes(paragraph)) close();
    },
    markSentence: (pair) => cards.loose?.markSentence(pair),
    refresh() {
      for (const card of allCards(cards)) card.refresh();
    },
    subject: () => cards.wanted,
    isHost: (node) => allCards(cards).some((card) => card.isHost(node)),
    bounds: () => cards.loose?.bounds(),
  };
}

/** A card that is there already, or that has the focus, is left alone unless the focus is to move into it. */
function isShownAlready(
  { loose, wanted, pinned }: OpenCards,
  { view }: Subject,
  opening: CardOpening,
): boolean {
  if (!opening.focus && (view === wanted?.view || loose?.hasFocus())) return true;
  return pinned.some((card) => card.view === view);
}

/** Keys are listened to only while a card is open: the result looks again whether one is. */
function listenWhileOpen(cards: OpenCards, listen: (listening: AbortSignal) => void): () => void {
  let listening: AbortController | undefined;
  return () => {
    const open = isAnyOpen(cards);
    if (open === (listening !== undefined)) return;
    listening?.abort();
    listening = open ? new AbortController() : undefined;
    if (listening !== undefined) listen(listening.signal);
  };
}
