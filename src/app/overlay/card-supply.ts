import { keptUnlessFailed } from '../../core/shared/index.ts';
import type { CardHandle } from '../../ui/card/index.ts';
import { obtainScript } from '../script-slots.ts';
import { markPart } from './page-marks.ts';
import type { ReadPage, Subject } from './read-page.ts';

interface CardEvents {
  readonly onPin: (card: CardHandle) => void;
  readonly onClose: (card: CardHandle) => void;
}

/** Where cards come from. */
export interface CardSupply {
  /** Loads the card's script before it is wanted. */
  prepare(): void;
  /** A new card, which shows nothing yet. */
  mount(): Promise<CardHandle>;
  /** Notes what a card is about, so that it can mark it. */
  assign(card: CardHandle, subject: Subject): void;
}

/** Loads the card's script with the first card, and again should that fail. */
export function createCardSupply({ background, settings }: ReadPage, events: CardEvents): CardSupply {
  const subjects = new WeakMap<CardHandle, Subject>();
  const script = keptUnlessFailed(() => obtainScript('card', background));
  return {
    prepare: () => void script.obtain().catch(() => undefined),
    async mount() {
      const mountCard = await script.obtain();
      const paragraph = () => subjects.get(card)?.paragraph;
      const card: CardHandle = mountCard({
        preferences: settings,
        onFigure: (row) => markPart('figure', paragraph(), row?.page?.span),
        onSentence: (pair) => markPart('sentence', paragraph(), pair?.page),
        onPin: () => events.onPin(card),
        onClose: () => events.onClose(card),
      });
      return card;
    },
    assign: (card, subject) => void subjects.set(card, subject),
  };
}
