import type { JSX } from 'preact';
import type { Translate } from '../shared/index.ts';
import type { CounterpartView } from './card-view.ts';

interface MatchNoteProps {
  readonly counterpart: CounterpartView;
  readonly translate: Translate;
}

/** Says of a counterpart that is not the very text how alike it is; figures that differ come first. */
export function MatchNote({ counterpart, translate }: MatchNoteProps): JSX.Element | null {
  if (counterpart.match === 'exact' || counterpart.match === 'context') return null;
  const differs = counterpart.figures.some(({ relation }) => relation === 'mismatch');
  const percent = String(Math.floor(counterpart.score * 100));
  return (
    <p class="note" data-part="match-note" data-differs={differs}>
      {differs ? translate('figuresDiffer') : translate('similarMatch', percent)}
    </p>
  );
}
