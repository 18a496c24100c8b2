// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchModifier } from '../../src/page/hover/index.ts';

let watching: AbortController;
const onTap = vi.fn();

beforeEach(() => {
  watching = new AbortController();
  watchModifier(document, { key: () => 'Shift', onTap }, watching.signal);
});
afterEach(() => {
  watching.abort();
  onTap.mockClear();
  document.body.replaceChildren();
});

/** As the browser sends it for the reader's own act. */
function send(event: Event, { at = document.body as EventTarget, trusted = true } = {}): void {
  Object.defineProperty(event, 'isTrusted', { value: trusted });
  at.dispatchEvent(event);
}

function key(type: 'keydown' | 'keyup', more: KeyboardEventInit = {}): KeyboardEvent {
  return new KeyboardEvent(type, { key: 'Shift', bubbles: true, composed: true, ...more });
}

it('hears the key go up again when it was pressed alone', () => {
  send(key('keydown', { shiftKey: true }));
  expect(onTap).not.toHaveBeenCalled();
  send(key('keyup'));
  expect(onTap).toHaveBeenCalledOnce();
});

it.each<readonly [string, () => void]>([
  ['a chord with a letter', () => send(key('keydown', { key: 'A', shiftKey: true }))],
  ['a click meanwhile', () => send(new Event('pointerdown', { bubbles: true }))],
  ['a turn of the wheel meanwhile', () => send(new Event('wheel', { bubbles: true }))],
  ['another window meanwhile', () => send(new Event('blur'), { at: window })],
])('is none of ours with %s', (_, meanwhile) => {
  send(key('keydown', { shiftKey: true }));
  meanwhile();
  send(key('keyup'));
  expect(onTap).not.toHaveBeenCalled();
});

it.each<readonly [string, KeyboardEventInit]>([
  ['another modifier is down', { shiftKey: true, ctrlKey: true }],
  ['an input method composes', { shiftKey: true, isComposing: true }],
  ['it is another key', { key: 'Alt', altKey: true }],
])('is none of ours when %s', (_, more) => {
  send(key('keydown', more));
  send(key('keyup', more));
  expect(onTap).not.toHaveBeenCalled();
});

it('is the field’s in a text field', () => {
  const field = document.body.appendChild(document.createElement('textarea'));
  send(key('keydown', { shiftKey: true }), { at: field });
  send(key('keyup'), { at: field });
  expect(onTap).not.toHaveBeenCalled();
});

it('is none of ours when a script plays it', () => {
  send(key('keydown', { shiftKey: true }), { trusted: false });
  send(key('keyup'), { trusted: false });
  expect(onTap).not.toHaveBeenCalled();
});
