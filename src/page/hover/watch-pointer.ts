import { whenAborted } from '../../core/shared/index.ts';
import { type Point, towards } from './safe-triangle.ts';

/** Where the pointer is; an event forgets its innermost target, so it is taken while the event is fresh. */
export interface Place extends Point {
  readonly target: EventTarget | undefined;
}

/** What the pointer does, as far as a card beside a paragraph cares. */
export interface PointerCallbacks {
  /** Milliseconds without movement that count as rest. */
  readonly dwell: () => number;
  /** The pointer is on its way over something; asked often, so it must be cheap. */
  readonly onMove: (place: Place) => void;
  /** The pointer has come to rest. */
  readonly onRest: (place: Place) => void;
  /** Whether the pointer is on what the shown card belongs to, or on the card. */
  readonly holds: (place: Place) => boolean;
  /** Where the shown card is; `undefined` while none is shown. */
  readonly target: () => DOMRect | undefined;
  /** The pointer has left both, and is not on its way to the card. */
  readonly onLeave: () => void;
}

/** Milliseconds before a left card goes. */
const LEAVE = 180;
const LEAVE_ON_THE_WAY = 450;
/** Pixels a hand may tremble while the pointer rests. */
const TREMBLE = 3;

/** Watches a mouse or pen until the signal aborts: three listeners, one timer each for rest and leave. */
export function watchPointer(target: Document, callbacks: PointerCallbacks, signal: AbortSignal): void {
  let resting: ReturnType<typeof setTimeout> | undefined;
  let leaving: ReturnType<typeof setTimeout> | undefined;
  let restPoint: Point = { x: Number.NaN, y: Number.NaN };
  let lastPoint = restPoint;

  const stay = () => {
    clearTimeout(leaving);
    leaving = undefined;
  };
  const leave = (delay: number) => {
    leaving ??= setTimeout(() => {
      leaving = undefined;
      callbacks.onLeave();
    }, delay);
  };
  const track = (place: Place) => {
    const card = callbacks.target();
    if (card === undefined || callbacks.holds(place)) return stay();
    const onTheWay = towards(card, lastPoint, place);
    if (onTheWay) stay();
    leave(onTheWay ? LEAVE_ON_THE_WAY : LEAVE);
  };
  const move = (event: PointerEvent) => {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    const place = { target: event.composedPath()[0], x: event.clientX, y: event.clientY };
    track(place);
    lastPoint = place;
    callbacks.onMove(place);
    if (Math.hypot(place.x - restPoint.x, place.y - restPoint.y) <= TREMBLE) return;
    restPoint = place;
    clearTimeout(resting);
    if (event.buttons === 0)
      resting = setTimeout(() => callbacks.onRest(place), callbacks.dwell() - ageOf(event));
  };
  const out = (event: PointerEvent) => {
    if (!event.isTrusted || event.relatedTarget !== null) return;
    clearTimeout(resting);
    if (callbacks.target() !== undefined) leave(LEAVE_ON_THE_WAY);
  };
  const down = (event: PointerEvent) => {
    if (event.isTrusted) clearTimeout(resting);
  };
  const options = { signal, passive: true, capture: true };
  target.addEventListener('pointermove', move, options);
  target.addEventListener('pointerout', out, options);
  target.addEventListener('pointerdown', down, options);
  const stop = () => {
    clearTimeout(resting);
    stay();
  };
  whenAborted(signal, stop);
}

/** Milliseconds since the pointer moved: the browser tells of it with the next frame, when rest has begun already. */
function ageOf({ timeStamp }: Event): number {
  return Math.max(0, performance.now() - timeStamp);
}
