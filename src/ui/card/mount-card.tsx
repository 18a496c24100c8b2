import { render } from 'preact';
import type { PairFormat } from '../../core/formats/index.ts';
import { Card } from './card.tsx';
import type { CardCallbacks, CardHandle } from './card-handle.ts';
import { type CardHost, containerFor, createHost } from './card-host.ts';
import type { CardProps, CardStatus } from './card-props.ts';
import type { CardPreferences, CardView, SentencePair } from './card-view.ts';
import { type FreeCard, freeCard } from './free-card.ts';
import type { ReadPinyin } from './pinyin.ts';
import { placeCard } from './place-card.ts';

/** Milliseconds on a sentence that count as pointing at it. */
const POINTING = 150;

interface Shown {
  readonly view: CardView;
  readonly pinned: boolean;
  readonly status: CardStatus;
  readonly sentence?: SentencePair | undefined;
}

/** Makes a card of a document, in a closed shadow root in the top layer. */
export function mountCard(document: Document, callbacks: CardCallbacks): CardHandle {
  const card: CardHost = createHost(document);
  const { host, floating } = card;
  let shown: Shown | undefined;
  let preferences = callbacks.preferences();
  let readPinyin: ReadPinyin | undefined;
  let stopPlacing: (() => void) | undefined;
  let free: FreeCard | undefined;
  let focusBefore: Element | null = null;
  let pointing: ReturnType<typeof setTimeout> | undefined;

  const update = (changed: Partial<Shown>) => {
    if (shown === undefined) return;
    shown = { ...shown, ...changed };
    floating.dataset['theme'] = preferences.theme;
    floating.style.setProperty('--text-scale', String(preferences.textSize / 100));
    const props: CardProps = { ...callbacks, ...shown, ...own, preferences, readPinyin };
    render(<Card key={shown.view} {...props} />, floating);
  };
  const pin = () => {
    if (shown === undefined || shown.pinned) return;
    stopPlacing?.();
    free = freeCard(floating);
    stopPlacing = free.stop;
    callbacks.onPin();
    update({ pinned: true });
  };
  const copy = (format: PairFormat) => {
    const view = shown?.view;
    if (view === undefined) return;
    const report = (status: CardStatus) => {
      if (shown?.view === view) update({ status });
    };
    callbacks.onCopy(view, format).then(
      () => report('copied'),
      (cause: unknown) => {
        console.error('Duizhao could not copy.', cause);
        report('copy-failed');
      },
    );
  };
  const prefer = (changed: Partial<CardPreferences>) => {
    preferences = { ...preferences, ...changed };
    if (changed.cardWidth !== undefined && shown?.pinned)
      floating.style.setProperty('--card-width', `${changed.cardWidth}px`);
    loadPinyin();
    update({});
  };
  const loadPinyin = () => {
    if (!preferences.pinyin || readPinyin !== undefined) return;
    callbacks.loadPinyin().then(
      (loaded) => {
        readPinyin = loaded;
        update({});
      },
      (cause: unknown) => console.warn('Duizhao could not load its pinyin.', cause),
    );
  };
  const own = {
    onPin: pin,
    onClose: () => handle.close(),
    onCopy: copy,
    onStatus: (status: CardStatus) => update({ status }),
    onPreference: (changed: Partial<CardPreferences>) => {
      prefer(changed);
      callbacks.onPreference(changed);
    },
    onSentence: (sentence: SentencePair | undefined) => {
      clearTimeout(pointing);
      // A pointer on its way over the text marks nothing.
      if (sentence === undefined) handle.markSentence(undefined);
      else pointing = setTimeout(() => handle.markSentence(sentence), POINTING);
    },
    onDrag: (x: number, y: number) => {
      pin();
      free?.moveBy(x, y);
    },
    onSwitchSide: () => free?.switchSide(),
  };

  const handle: CardHandle = {
    get view() {
      return shown?.view;
    },
    show(view, anchor, { place = 'beside', focus = false, pinned = false }) {
      if (focus && !card.hasFocus()) focusBefore = document.activeElement;
      stopPlacing?.();
      stopPlacing = undefined;
      preferences = callbacks.preferences();
      shown = { view, pinned: false, status: 'none' };
      floating.dataset['place'] = place;
      floating.removeAttribute('style');
      const attach = () => {
        update({});
        const container = containerFor(anchor.element);
        if (host.parentNode === container) return;
        container.append(host);
        host.showPopover();
      };
      if (place === 'beside') {
        stopPlacing = placeCard(anchor, floating, {
          width: () => preferences.cardWidth,
          attach,
          onGone: () => handle.close(),
        });
      } else attach();
      loadPinyin();
      if (pinned) pin();
      if (focus) floating.querySelector<HTMLElement>('.body')?.focus({ preventScroll: true });
    },
    markSentence(sentence) {
      if (shown === undefined || shown.sentence === sentence) return;
      update({ sentence });
      callbacks.onSentence(sentence);
    },
    refresh() {
      preferences = callbacks.preferences();
      loadPinyin();
      update({});
    },
    hide() {
      if (shown === undefined) return;
      stopPlacing?.();
      stopPlacing = undefined;
      clearTimeout(pointing);
      free = undefined;
      shown = undefined;
      const hadFocus = card.hasFocus();
      host.remove();
      render(null, floating);
      callbacks.speech.stop();
      if (hadFocus && focusBefore instanceof HTMLElement) focusBefore.focus({ preventScroll: true });
      focusBefore = null;
    },
    close() {
      handle.hide();
      callbacks.onClose();
    },
    hasFocus: card.hasFocus,
    isHost: (node) => node === host,
    bounds: () => (shown === undefined ? undefined : floating.getBoundingClientRect()),
  };
  return handle;
}
