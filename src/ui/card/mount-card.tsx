import { createActions, markSentence } from './card-actions.ts';
import type { CardCallbacks, CardHandle } from './card-handle.ts';
import { type CardHost, createHost } from './card-host.ts';
import { createFocusLoan, type FocusLoan } from './focus-loan.ts';
import { createChoices, type ReaderChoices } from './reader-choices.ts';
import { createScreen, type Screen } from './screen.tsx';
import { createStanding, type Standing } from './standing.ts';

/** What a card is made of. */
interface Parts {
  readonly card: CardHost;
  readonly screen: Screen;
  readonly standing: Standing;
  readonly choices: ReaderChoices;
  readonly pin: () => void;
}

/** Makes a card of a document, in a closed shadow root in the top layer. */
export function mountCard(document: Document, callbacks: CardCallbacks): CardHandle {
  const card = createHost(document);
  const standing = createStanding(card);
  const screen: Screen = createScreen(card.floating, () => ({
    ...callbacks,
    ...actions,
    ...choices.now(),
  }));
  const choices = createChoices(callbacks, () => screen.update());
  const close = () => handle.close();
  const actions = createActions({ callbacks, screen, choices, standing, close });
  const handle = createHandle({ card, screen, standing, choices, pin: actions.onPin }, callbacks);
  return handle;
}

function createHandle(parts: Parts, callbacks: CardCallbacks): CardHandle {
  const { card, screen, standing, choices, pin } = parts;
  const focusLoan = createFocusLoan(card.host.ownerDocument);
  const hide = () => {
    if (screen.shown() === undefined) return;
    takeAway(parts, focusLoan);
    callbacks.speech.stop();
  };
  const close = () => {
    hide();
    callbacks.onClose();
  };
  return {
    get view() {
      return screen.shown()?.view;
    },
    show(view, anchor, { place = 'beside', focus = false, pinned = false }) {
      if (focus && !card.hasFocus()) focusLoan.take();
      choices.take();
      screen.begin(view);
      const width = () => choices.now().preferences.cardWidth;
      standing.take({ place, anchor, width, draw: screen.update, onGone: close });
      // Before the next frame it is in its place.
      if (pinned) requestAnimationFrame(pin);
      if (focus) card.floating.querySelector<HTMLElement>('.body')?.focus({ preventScroll: true });
    },
    markSentence: (pair) => markSentence(screen, callbacks, pair),
    refresh() {
      choices.take();
      screen.update();
    },
    hide,
    close,
    hasFocus: card.hasFocus,
    isHost: (node) => node === card.host,
    bounds: () => (screen.shown() === undefined ? undefined : card.floating.getBoundingClientRect()),
  };
}

/** A card that had the focus gives it back. */
function takeAway({ card, screen, standing }: Parts, focusLoan: FocusLoan): void {
  const hadFocus = card.hasFocus();
  standing.leave();
  screen.end();
  if (hadFocus) focusLoan.giveBack();
  else focusLoan.forget();
}
