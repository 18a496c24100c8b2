import { useRef } from 'preact/hooks';
import { trusted } from '../shared/index.ts';

/** Pixels the pointer must go before a press is a drag. */
const SLACK = 4;

interface DragHandlers {
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerMove: (event: PointerEvent) => void;
}

/** Handlers for an element that is dragged by its surface, though not by the buttons on it; `onPress` hears where one may begin. */
export function useDrag(onDrag: (x: number, y: number) => void, onPress?: () => void): DragHandlers {
  const last = useRef<{ x: number; y: number; slack: number } | undefined>(undefined);
  return {
    onPointerDown: trusted((event: PointerEvent) => {
      last.current = undefined;
      if (event.button !== 0 || (event.target as Element).closest('button') !== null) return;
      onPress?.();
      // A fast pointer leaves the element with its first move.
      (event.currentTarget as Element).setPointerCapture(event.pointerId);
      last.current = { x: event.clientX, y: event.clientY, slack: SLACK };
    }),
    onPointerMove: trusted((event: PointerEvent) => {
      const from = last.current;
      if (from === undefined || event.buttons !== 1) return;
      const x = event.clientX - from.x;
      const y = event.clientY - from.y;
      if (Math.hypot(x, y) < from.slack) return;
      last.current = { x: event.clientX, y: event.clientY, slack: 0 };
      onDrag(x, y);
    }),
  };
}
