import { WIDTH } from './spot-for.ts';

/** A quiet rule along the paragraph, as editors mark a change; it speaks up under the pointer or the focus. */
export const styles = `
:host { all: initial !important; position: absolute !important; inset: 0 auto auto 0 !important; width: 0 !important;
  height: 0 !important; display: block !important; }
button { all: unset; position: absolute; top: 0; left: 0; width: ${WIDTH}px; cursor: pointer;
  -webkit-tap-highlight-color: transparent; }
button[hidden] { display: none; }
button::before { content: ""; position: absolute; inset: 3px auto 3px 14px; width: 3px; border-radius: 2px;
  background: #c2573f; opacity: 0.45; transition: opacity 90ms, width 90ms; }
button:hover::before, button:focus-visible::before { opacity: 1; width: 5px; }
button:focus-visible { outline: 2px solid #c2573f; outline-offset: -1px; border-radius: 6px; }
@media (prefers-reduced-motion: reduce) { button::before { transition: none; } }
@media (forced-colors: active) { button::before { background: LinkText; opacity: 1; } }
@media print { :host { display: none !important; } }`;
