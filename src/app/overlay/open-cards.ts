import type { CardHandle } from '../../ui/card/index.ts';
import type { Subject } from './read-page.ts';

/** The cards of a page: one that follows the reader, and those the reader pinned. */
export interface OpenCards {
  /** The card that is not pinned, whether or not it shows something. */
  loose?: CardHandle | undefined;
  /** What the reader wants to see in it. */
  wanted?: Subject | undefined;
  readonly pinned: CardHandle[];
}

/** The loose card is pinned from now on. */
export function pinCard(cards: OpenCards, card: CardHandle): void {
  cards.pinned.push(card);
  cards.loose = undefined;
  cards.wanted = undefined;
}

/** A card that was closed is pinned no more. */
export function unpinCard({ pinned }: OpenCards, card: CardHandle): void {
  const place = pinned.indexOf(card);
  if (place >= 0) pinned.splice(place, 1);
}

export function allCards({ loose, pinned }: OpenCards): readonly CardHandle[] {
  return loose === undefined ? pinned : [...pinned, loose];
}

/** Whether there is anything that Escape could close. */
export function isAnyOpen({ wanted, pinned }: OpenCards): boolean {
  return wanted !== undefined || pinned.length > 0;
}
