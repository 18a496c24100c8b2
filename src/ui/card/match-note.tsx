import type { JSX } from 'preact';
import type { Translate } from '../shared/index.ts';
import type { CounterpartView } from './card-view.ts';

interface MatchNoteProps {
  readonly counterpart: CounterpartView;
  readonly translate: Translate;
}

/** What is not the very text is never shown as wholly alike. */
const ALIKE = 0.99;

/** Says of a counterpart that is not the very text how alike it is; figures that differ come first. */
export function MatchNote({ counterpart, translate }: MatchNoteProps): JSX.Element | null {
  if (counterpart.match === 'exact' || counterpart.match === 'context') return null;
  const differs = counterpart.figures.some(({ relation }) => relation === 'mismatch');
  return (
    <p class="note" data-part="match-note" data-differs={differs}>
      {differs ? translate('figuresDiffer') : likeness(counterpart, translate)}
    </p>
  );
}

/** A text that says the same as a part of the corpus's is alike as far as it goes. */
function likeness({ match, score }: CounterpartView, translate: Translate): string {
  if (match === 'partial' && score > ALIKE) return translate('partialMatch');
  return translate('similarMatch', String(Math.floor(Math.min(score, ALIKE) * 100)));
}
