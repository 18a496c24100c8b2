import { render } from 'preact';
import type { PairFormat } from '../../core/formats/index.ts';
import type { Translate } from '../shared/index.ts';
import tokens from '../theme/tokens.css?inline';
import styles from './card.css?inline';
import { Card, type CopyState } from './card.tsx';
import type { CardView, FigureRow } from './card-view.ts';
import { type CardAnchor, placeCard } from './place-card.ts';

/** What the card asks for; `onCopy` rejects when the browser refuses. */
export interface CardCallbacks {
  readonly translate: Translate;
  readonly onCopy: (view: CardView, format: PairFormat) => Promise<void>;
  readonly onFigure: (row: FigureRow | undefined) => void;
  readonly onClose: () => void;
}

/** The one card of a frame; in the page only while it shows something. */
export interface CardHandle {
  readonly state: 'hidden' | 'hover' | 'pinned';
  /** Shows a view beside a paragraph, in place of what it showed. */
  show(view: CardView, anchor: CardAnchor): void;
  hide(): void;
  /** Whether a node of the page is the card's host. */
  isHost(node: unknown): boolean;
  /** Where the card is, `undefined` while hidden. */
  bounds(): DOMRect | undefined;
}

interface Shown {
  readonly view: CardView;
  readonly pinned: boolean;
  readonly copy: CopyState;
}

/** Makes the card of a document, in a closed shadow root in the top layer. */
export function mountCard(document: Document, callbacks: CardCallbacks): CardHandle {
  const { host, anchorElement } = createHost(document);
  let shown: Shown | undefined;
  let stopPlacing: (() => void) | undefined;

  const update = (next: Shown) => {
    shown = next;
    const props = { ...next, ...callbacks, onPin: pin, onClose: close, onCopy: copy };
    render(<Card key={next.view} {...props} />, anchorElement);
  };
  const pin = () => shown && update({ ...shown, pinned: true });
  const close = () => {
    handle.hide();
    callbacks.onClose();
  };
  const copy = (format: PairFormat) => {
    const view = shown?.view;
    if (view === undefined) return;
    const report = (state: CopyState) => shown?.view === view && update({ ...shown, copy: state });
    callbacks.onCopy(view, format).then(
      () => report('copied'),
      (cause: unknown) => {
        console.error('Duizhao could not copy.', cause);
        report('failed');
      },
    );
  };

  const handle: CardHandle = {
    get state() {
      if (shown === undefined) return 'hidden';
      return shown.pinned ? 'pinned' : 'hover';
    },
    show(view, anchor) {
      stopPlacing?.();
      update({ view, pinned: false, copy: 'none' });
      containerFor(anchor.element).append(host);
      host.showPopover();
      stopPlacing = placeCard(anchor, anchorElement);
    },
    hide() {
      stopPlacing?.();
      stopPlacing = undefined;
      shown = undefined;
      host.remove();
      render(null, anchorElement);
    },
    isHost: (node) => node === host,
    bounds: () => (shown === undefined ? undefined : anchorElement.getBoundingClientRect()),
  };
  return handle;
}

function createHost(document: Document): { host: HTMLElement; anchorElement: HTMLElement } {
  const host = document.createElement('duizhao-card');
  host.popover = 'manual';
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = tokens + styles;
  const anchorElement = document.createElement('div');
  anchorElement.className = 'duizhao anchor';
  // What an <object> falls back to is drawn as ever, but `window.find` passes over it, which otherwise reads closed
  // shadow trees letter by letter (Chromium 156).
  const unfindable = document.createElement('object');
  unfindable.append(anchorElement);
  root.append(style, unfindable);
  return { host, anchorElement };
}

/** A modal dialog and a full-screen element make everything outside them inert or invisible. */
function containerFor(element: Element): Element {
  const document = element.ownerDocument;
  const dialog = element.closest('dialog:modal');
  return dialog ?? document.fullscreenElement ?? document.documentElement;
}
