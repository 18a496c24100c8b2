import { whenAborted } from '../../core/shared/index.ts';
import type { Paragraph } from '../paragraphs/index.ts';
import { describe } from './describe.ts';
import { styles } from './marker-styles.ts';
import { spotFor } from './spot-for.ts';
import { watchLayout } from './watch-layout.ts';

/** A marker that the reader pressed, and with what. */
export interface MarkedPress {
  readonly paragraph: Paragraph;
  readonly by: 'pointer' | 'touch' | 'keyboard';
}

export interface MarkerCallbacks {
  /** What a marker says of itself. */
  readonly labelOf: (paragraph: Paragraph) => string;
  /** What a screen reader says of a paragraph that has a marker. */
  readonly description: string;
  readonly onPress: (press: MarkedPress) => void;
}

export interface Markers {
  /** Draws a marker beside each of these paragraphs, and no other. */
  show(paragraphs: readonly Paragraph[]): void;
}

const HOST = 'duizhao-markers';

/** Whether a node of the page holds the markers. */
export function isMarkerHost(node: unknown): boolean {
  return node instanceof Element && node.localName === HOST;
}

/** Markers in the margin, in a closed root of their own at the end of the page, until the signal aborts. */
export function showMarkers(document: Document, callbacks: MarkerCallbacks, signal: AbortSignal): Markers {
  const host = document.createElement(HOST);
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = styles;
  root.append(style);
  const buttons = new Map<Paragraph, HTMLElement>();
  const descriptions = new Map<Paragraph, () => void>();

  const place = () => {
    const origin = host.getBoundingClientRect();
    // All is read before anything is written, so that the page is laid out once.
    const spots = [...buttons].map(([paragraph, button]) => ({ button, spot: spotFor(paragraph, origin) }));
    for (const { button, spot } of spots) {
      button.hidden = spot === undefined;
      if (spot === undefined) continue;
      button.style.translate = `${spot.left}px ${spot.top}px`;
      button.style.height = `${spot.height}px`;
    }
  };
  const remove = (paragraph: Paragraph) => {
    buttons.get(paragraph)?.remove();
    buttons.delete(paragraph);
    descriptions.get(paragraph)?.();
    descriptions.delete(paragraph);
  };
  const stop = () => {
    for (const paragraph of [...buttons.keys()]) remove(paragraph);
    host.remove();
  };
  whenAborted(signal, stop);
  watchLayout(document, place, signal);

  return {
    show(paragraphs) {
      const wanted = new Set(paragraphs);
      for (const paragraph of [...buttons.keys()]) {
        if (!wanted.has(paragraph)) remove(paragraph);
      }
      for (const paragraph of paragraphs) {
        if (buttons.has(paragraph)) continue;
        const button = createButton(paragraph, document, callbacks);
        buttons.set(paragraph, button);
        descriptions.set(paragraph, describe(paragraph.element, callbacks.description));
        root.append(button);
      }
      if (buttons.size === 0) return stop();
      if (!host.isConnected) document.documentElement.append(host);
      place();
    },
  };
}

function createButton(paragraph: Paragraph, document: Document, callbacks: MarkerCallbacks): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.setAttribute('aria-label', callbacks.labelOf(paragraph));
  button.setAttribute('aria-haspopup', 'dialog');
  button.addEventListener('click', (event) => {
    if (event.isTrusted) callbacks.onPress({ paragraph, by: pressedBy(event) });
  });
  return button;
}

function pressedBy(event: MouseEvent): MarkedPress['by'] {
  if (event.detail === 0) return 'keyboard';
  return 'pointerType' in event && event.pointerType === 'touch' ? 'touch' : 'pointer';
}
