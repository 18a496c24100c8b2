import type { CardCallbacks } from './card-handle.ts';
import type { CardContext, CardStatus } from './card-props.ts';
import type { SentencePair } from './card-view.ts';
import type { ReaderChoices } from './reader-choices.ts';
import type { Screen } from './screen.tsx';
import type { Standing } from './standing.ts';

/** Milliseconds on a sentence that count as pointing at it. */
const POINTING = 150;

/** What a card can be asked to do by what is on it. */
type CardActions = Pick<
  CardContext,
  'onPin' | 'onClose' | 'onCopy' | 'onStatus' | 'onPreference' | 'onSentence' | 'onDrag' | 'onSwitchSide'
>;

interface Parts {
  readonly callbacks: CardCallbacks;
  readonly screen: Screen;
  readonly choices: ReaderChoices;
  readonly standing: Standing;
  readonly close: () => void;
}

/** What the controls of a card do. */
export function createActions({ callbacks, screen, choices, standing, close }: Parts): CardActions {
  const onPin = () => {
    if (screen.shown()?.pinned !== false) return;
    standing.free();
    callbacks.onPin();
    screen.update({ pinned: true });
  };
  return {
    onPin,
    onClose: close,
    onCopy: (format) => {
      const view = screen.shown()?.view;
      if (view === undefined) return;
      const report = (status: CardStatus) => screen.shown()?.view === view && screen.update({ status });
      callbacks.onCopy(view, format).then(
        () => report('copied'),
        (cause: unknown) => {
          console.error('Duizhao could not copy.', cause);
          report('copy-failed');
        },
      );
    },
    onStatus: (status) => screen.update({ status }),
    onPreference: (changed) => {
      if (changed.cardWidth !== undefined) standing.widen(changed.cardWidth);
      choices.change(changed);
    },
    onSentence: pointAfterPause(screen, (sentence) => markSentence(screen, callbacks, sentence)),
    onDrag: (x, y) => {
      onPin();
      standing.moveBy(x, y);
    },
    onSwitchSide: standing.switchSide,
  };
}

/** Marks the sentences that answer each other, in the card and on the page. */
export function markSentence(
  screen: Screen,
  { onSentence }: Pick<CardCallbacks, 'onSentence'>,
  sentence: SentencePair | undefined,
): void {
  const shown = screen.shown();
  if (shown === undefined || shown.sentence === sentence) return;
  screen.update({ sentence });
  onSentence(sentence);
}

/** A pointer on its way over the text marks nothing; one that leaves it does not wait. */
function pointAfterPause(screen: Screen, point: (sentence: SentencePair | undefined) => void) {
  let pointing: ReturnType<typeof setTimeout> | undefined;
  return (sentence: SentencePair | undefined) => {
    clearTimeout(pointing);
    if (sentence === undefined) return point(undefined);
    const view = screen.shown()?.view;
    pointing = setTimeout(() => screen.shown()?.view === view && point(sentence), POINTING);
  };
}
