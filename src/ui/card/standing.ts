import type { CardPlace } from './card-handle.ts';
import { type CardHost, containerFor } from './card-host.ts';
import { type FreeCard, freeCard } from './free-card.ts';
import { type CardAnchor, placeCard } from './place-card.ts';

interface Stand {
  readonly place: CardPlace;
  readonly anchor: CardAnchor;
  /** The widest a card beside its text may be. */
  readonly width: () => number;
  /** Draws the card before it comes into the page. */
  readonly draw: () => void;
  /** Its text has been scrolled out of sight. */
  readonly onGone: () => void;
}

/** Where a card is in the page. */
export interface Standing {
  /** Comes into the page, or goes from one place of it to another. */
  take(stand: Stand): void;
  /** Stays where it is, whatever becomes of its text. */
  free(): void;
  /** Moves a free card. */
  moveBy(x: number, y: number): void;
  switchSide(): void;
  /** Gives a free card another width. */
  widen(width: number): void;
  /** Leaves the page. */
  leave(): void;
}

/** Makes the standing of a card that is not in the page yet. */
export function createStanding({ host, floating }: CardHost): Standing {
  let stop: (() => void) | undefined;
  let free: FreeCard | undefined;
  const stopFollowing = () => {
    stop?.();
    stop = undefined;
    free = undefined;
  };
  const attachTo = (container: Element) => {
    if (host.parentNode === container) return;
    container.append(host);
    host.showPopover();
  };
  return {
    take({ place, anchor, width, draw, onGone }) {
      stopFollowing();
      floating.dataset['place'] = place;
      floating.removeAttribute('style');
      const attach = () => {
        draw();
        attachTo(containerFor(anchor.element));
      };
      if (place === 'beside') stop = placeCard(anchor, floating, { width, attach, onGone });
      else attach();
    },
    free() {
      stopFollowing();
      free = freeCard(floating);
      stop = free.stop;
    },
    moveBy: (x, y) => free?.moveBy(x, y),
    switchSide: () => free?.switchSide(),
    widen(width) {
      if (free !== undefined) floating.style.setProperty('--card-width', `${width}px`);
    },
    leave() {
      stopFollowing();
      host.remove();
    },
  };
}
