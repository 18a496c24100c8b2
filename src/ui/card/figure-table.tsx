import type { JSX } from 'preact';
import { type Language, otherLanguage } from '../../core/text/index.ts';
import { languageTag, type MessageKey, type Translate, trusted } from '../shared/index.ts';
import type { FigureCell, FigureRow } from './card-view.ts';

interface FigureTableProps {
  readonly rows: readonly FigureRow[];
  readonly language: Language;
  readonly translate: Translate;
  /** The row under the pointer or the focus, `undefined` when there is none. */
  readonly onPoint: (row: FigureRow | undefined) => void;
}

const VERDICTS: Readonly<Record<FigureRow['relation'], { sign: string; text: MessageKey }>> = {
  match: { sign: '=', text: 'relationMatch' },
  rounding: { sign: '≈', text: 'relationRounding' },
  derived: { sign: '⇒', text: 'relationDerived' },
  mismatch: { sign: '≠', text: 'relationMismatch' },
  'only-here': { sign: '–', text: 'relationOnlyHere' },
};

/** The key figures of both sides in aligned rows: surface, verdict by sign and word, surface. */
export function FigureTable({ rows, language, translate, onPoint }: FigureTableProps): JSX.Element | null {
  if (rows.length === 0) return null;
  return (
    <ul
      class="figures"
      aria-label={translate('figuresLabel')}
      onPointerLeave={trusted(() => onPoint(undefined))}
    >
      {rows.map((row) => (
        <FigureLine row={row} language={language} translate={translate} onPoint={onPoint} />
      ))}
    </ul>
  );
}

function FigureLine({
  row,
  language,
  translate,
  onPoint,
}: { row: FigureRow } & Omit<FigureTableProps, 'rows'>) {
  const verdict = VERDICTS[row.relation];
  return (
    <li
      class="figure"
      data-part="figure"
      data-relation={relationName(row, language)}
      onPointerEnter={trusted(() => onPoint(row))}
    >
      <Side cell={row.page} language={language} />
      <span class="verdict">
        <span class="sign" aria-hidden="true">
          {verdict.sign}
        </span>
        <span>{translate(verdict.text)}</span>
      </span>
      <Side cell={row.counterpart} language={otherLanguage(language)} />
    </li>
  );
}

function Side({ cell, language }: { cell: FigureCell | undefined; language: Language }) {
  return (
    <span class="surface" data-side={language} lang={languageTag(language)}>
      {cell?.surface ?? ''}
    </span>
  );
}

/** `only-here` by the language that has the figure: `zh-only`. */
function relationName(row: FigureRow, language: Language): string {
  if (row.relation !== 'only-here') return row.relation;
  return `${row.page === undefined ? otherLanguage(language) : language}-only`;
}
