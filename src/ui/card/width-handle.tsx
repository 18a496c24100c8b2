import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { type Translate, trusted } from '../shared/index.ts';
import { useDrag } from './use-drag.ts';

interface WidthHandleProps {
  readonly width: number;
  readonly translate: Translate;
  readonly onWidth: (width: number) => void;
}

const NARROWEST = 280;
const WIDEST = 640;
const STEP = 20;

/** The edge by which a card is made wider or narrower, by pointer or by arrow keys. */
export function WidthHandle({ width, translate, onWidth }: WidthHandleProps): JSX.Element {
  // The pointer may move again before the card is drawn as wide as it was asked to be.
  const asked = useRef(width);
  const change = (to: number) => {
    asked.current = Math.min(Math.max(Math.round(to), NARROWEST), WIDEST);
    onWidth(asked.current);
  };
  const drag = useDrag(
    (x) => change(asked.current + x),
    () => {
      asked.current = width;
    },
  );
  const onKey = (event: KeyboardEvent) => {
    const by = { ArrowLeft: -STEP, ArrowRight: STEP }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    change(width + by);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a separator that moves has no element of its own
    <div
      class="width-handle"
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={translate('cardWidth')}
      aria-valuenow={width}
      aria-valuemin={NARROWEST}
      aria-valuemax={WIDEST}
      data-action="width"
      onKeyDown={trusted(onKey)}
      {...drag}
    />
  );
}
