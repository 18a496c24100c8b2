// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { closeAtEscape } from '../../src/app/overlay/close-at-escape.ts';

const closeAll = vi.fn();
let listening: AbortController;
let card: HTMLElement;

beforeEach(() => {
  listening = new AbortController();
  card = document.body.appendChild(document.createElement('section'));
  closeAtEscape(document, { closeAll, isHost: (node) => node === card }, listening.signal);
});
afterEach(() => {
  listening.abort();
  closeAll.mockClear();
  document.body.replaceChildren();
});

function press(
  more: KeyboardEventInit = {},
  { at = document.body as HTMLElement, trusted = true } = {},
): void {
  const event = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true, ...more });
  Object.defineProperty(event, 'isTrusted', { value: trusted });
  at.dispatchEvent(event);
}

it('closes all cards', () => {
  press();
  expect(closeAll).toHaveBeenCalledOnce();
});

it.each<readonly [string, () => void]>([
  ['another key', () => press({ key: 'Enter' })],
  ['Escape of an input method, which ends its word', () => press({ isComposing: true })],
  [
    'Escape in a text field',
    () => press({}, { at: document.body.appendChild(document.createElement('input')) }),
  ],
  ['Escape in a card, which closes that one', () => press({}, { at: card })],
  ['Escape that a script plays', () => press({}, { trusted: false })],
  [
    'Escape once nothing listens',
    () => {
      listening.abort();
      press();
    },
  ],
])('is left alone by %s', (_, act) => {
  act();
  expect(closeAll).not.toHaveBeenCalled();
});
