// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchPointer } from '../../src/page/hover/index.ts';

const CARD = { left: 300, right: 600, top: 100, bottom: 400 } as DOMRect;
let watching: AbortController;
let target: DOMRect | undefined;
const onRest = vi.fn();
const onLeave = vi.fn();

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  watching = new AbortController();
  target = undefined;
  const holds = ({ x }: { x: number }) => x > 150 && x < 200;
  const callbacks = { dwell: () => 120, onMove: vi.fn(), onRest, holds, target: () => target, onLeave };
  watchPointer(document, callbacks, watching.signal);
});
afterEach(() => {
  watching.abort();
  vi.clearAllMocks();
  vi.useRealTimers();
});

/** As the browser sends it for a hand's move. */
function move(x: number, y: number, { age = 0, trusted = true, ...more }: Partial<Move> = {}): void {
  const event = new PointerEvent('pointermove', { clientX: x, clientY: y, buttons: 0, ...more });
  Object.defineProperty(event, 'isTrusted', { value: trusted });
  Object.defineProperty(event, 'timeStamp', { value: performance.now() - age });
  document.dispatchEvent(event);
}
interface Move extends PointerEventInit {
  readonly age: number;
  readonly trusted: boolean;
}

it('says that the pointer rests once it has not moved for the dwell', () => {
  move(10, 10);
  vi.advanceTimersByTime(100);
  move(20, 10);
  vi.advanceTimersByTime(119);
  expect(onRest).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(onRest).toHaveBeenCalledOnce();
  expect(onRest.mock.calls[0]?.[0]).toMatchObject({ x: 20, y: 10 });
});

it('counts rest from the move, not from when the page hears of it', () => {
  move(10, 10, { age: 15 });
  vi.advanceTimersByTime(105);
  expect(onRest).toHaveBeenCalledOnce();
});

it('rests through the trembling of a hand', () => {
  move(10, 10);
  vi.advanceTimersByTime(60);
  move(12, 11);
  vi.advanceTimersByTime(60);
  expect(onRest).toHaveBeenCalledOnce();
});

it.each([
  ['a finger', { pointerType: 'touch' }],
  ['a pressed button', { buttons: 1 }],
  ['a script', { trusted: false }],
])('does not take %s for rest', (_, how) => {
  move(10, 10, how);
  vi.advanceTimersByTime(500);
  expect(onRest).not.toHaveBeenCalled();
});

it('leaves a card some time after the pointer has left its text', () => {
  target = CARD;
  move(170, 200);
  vi.advanceTimersByTime(1000);
  expect(onLeave).not.toHaveBeenCalled();
  move(100, 200);
  vi.advanceTimersByTime(179);
  expect(onLeave).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(onLeave).toHaveBeenCalledOnce();
});

it('waits longer while the pointer is on its way to the card', () => {
  target = CARD;
  move(170, 200);
  move(210, 205);
  vi.advanceTimersByTime(200);
  expect(onLeave).not.toHaveBeenCalled();
  move(250, 210);
  vi.advanceTimersByTime(200);
  move(170, 200);
  vi.advanceTimersByTime(1000);
  expect(onLeave).not.toHaveBeenCalled();
});

it('leaves no timer behind', () => {
  target = CARD;
  move(10, 10);
  watching.abort();
  expect(vi.getTimerCount()).toBe(0);
});
