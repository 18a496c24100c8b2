import { render } from 'preact';
import { Card } from './card.tsx';
import type { CardContext, CardStatus } from './card-props.ts';
import type { CardView, SentencePair } from './card-view.ts';

/** What a card shows now. */
export interface Shown {
  readonly view: CardView;
  readonly pinned: boolean;
  readonly status: CardStatus;
  readonly sentence?: SentencePair | undefined;
}

/** The surface a card is drawn on. */
export interface Screen {
  shown(): Shown | undefined;
  /** Takes up another view, which the next update draws. */
  begin(view: CardView): void;
  update(changed?: Partial<Shown>): void;
  /** Wipes it. */
  end(): void;
}

/** Makes a screen of an element; what a view does not say comes from the context. */
export function createScreen(
  surface: HTMLElement,
  context: () => Omit<CardContext, 'pinned' | 'status' | 'sentence'>,
): Screen {
  let shown: Shown | undefined;
  return {
    shown: () => shown,
    begin(view) {
      shown = { view, pinned: false, status: 'none' };
    },
    update(changed = {}) {
      if (shown === undefined) return;
      shown = { ...shown, ...changed };
      const props = context();
      surface.dataset['theme'] = props.preferences.theme;
      surface.style.setProperty('--text-scale', String(props.preferences.textSize / 100));
      render(<Card key={shown.view} {...props} {...shown} />, surface);
    },
    end() {
      shown = undefined;
      render(null, surface);
    },
  };
}
