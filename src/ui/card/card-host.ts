import tokens from '../theme/tokens.css?inline';
import styles from './card.css?inline';

/** A card's element in the page, and the one inside its closed root that is placed and rendered into. */
export interface CardHost {
  readonly host: HTMLElement;
  readonly floating: HTMLElement;
  /** Whether the focus is inside. */
  hasFocus(): boolean;
}

/** Makes both; nothing is in the page yet. */
export function createHost(document: Document): CardHost {
  const host = document.createElement('duizhao-card');
  host.popover = 'manual';
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = tokens + styles;
  const floating = document.createElement('div');
  floating.className = 'duizhao anchor';
  // What an <object> falls back to is drawn as ever, but `window.find` passes over it, which otherwise reads closed
  // shadow trees letter by letter (Chromium 156).
  const unfindable = document.createElement('object');
  unfindable.append(floating);
  root.append(style, unfindable);
  return { host, floating, hasFocus: () => root.activeElement !== null };
}

/** A modal dialog and a full-screen element make everything outside them inert or invisible. */
export function containerFor(element: Element): Element {
  const document = element.ownerDocument;
  const dialog = element.closest('dialog:modal');
  return dialog ?? document.fullscreenElement ?? document.documentElement;
}
