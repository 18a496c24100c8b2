import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Provenance } from '../../core/corpus/index.ts';
import { type Language, otherLanguage } from '../../core/text/index.ts';
import { languageTag, type Translate } from '../shared/index.ts';
import type { CounterpartView, FigureRow } from './card-view.ts';
import { FigureTable } from './figure-table.tsx';
import { MarkedText } from './marked-text.tsx';

interface CounterpartProps {
  readonly counterpart: CounterpartView;
  readonly language: Language;
  readonly translate: Translate;
  readonly onFigure: (row: FigureRow | undefined) => void;
}

/** The other language's segment, how sure the match is, its figures, and where it comes from. */
export function Counterpart({ counterpart, language, translate, onFigure }: CounterpartProps): JSX.Element {
  const [pointed, setPointed] = useState<FigureRow>();
  const other = otherLanguage(language);
  const point = (row: FigureRow | undefined) => {
    setPointed(row);
    onFigure(row);
  };
  return (
    <section class="counterpart">
      <MatchNote counterpart={counterpart} translate={translate} />
      <p class="text" data-part="counterpart" lang={languageTag(other)}>
        <MarkedText text={counterpart.segments[other]} span={pointed?.counterpart?.span} />
      </p>
      <FigureTable rows={counterpart.figures} language={language} translate={translate} onPoint={point} />
      <ProvenanceLine provenance={counterpart.provenance} other={other} />
    </section>
  );
}

function MatchNote({ counterpart, translate }: { counterpart: CounterpartView; translate: Translate }) {
  if (counterpart.match === 'exact') return null;
  const differs = counterpart.figures.some(({ relation }) => relation === 'mismatch');
  const percent = String(Math.floor(counterpart.score * 100));
  return (
    <p class="note" data-part="match-note" data-differs={differs}>
      {differs ? translate('figuresDiffer') : translate('similarMatch', percent)}
    </p>
  );
}

function ProvenanceLine({ provenance, other }: { provenance: Provenance; other: Language }) {
  const parts = [provenance.outlet, provenance.date].filter((part) => part !== undefined);
  const title = provenance.title?.[other];
  if (title === undefined && parts.length === 0) return null;
  return (
    <p class="provenance" data-part="provenance" title={provenance.credits}>
      {title !== undefined && <cite lang={languageTag(other)}>{title}</cite>}
      {parts.length > 0 && <span>{parts.join(' · ')}</span>}
    </p>
  );
}
