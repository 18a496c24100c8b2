import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Segments } from '../../core/corpus/index.ts';
import { type Translate, trusted } from '../shared/index.ts';
import { ReviewLine } from './review-line.tsx';
import { keptPairs, moveSegment, type ReviewRow, type SegmentPlace } from './review-rows.ts';
import { nameOf } from './segment-editor.tsx';

export interface PairReviewProps {
  readonly title: string;
  readonly rows: readonly ReviewRow[];
  readonly translate: Translate;
  /** Saves the pairs that were kept; rejects with what went wrong. */
  readonly onSave: (pairs: readonly Segments[]) => Promise<void>;
  readonly onCancel: () => void;
}

/** Proposed pairs to check before they are saved: edited, merged, split, moved by drag or keys, dropped. */
export function PairReview({
  title,
  rows: proposed,
  translate,
  onSave,
  onCancel,
}: PairReviewProps): JSX.Element {
  const [rows, setRows] = useState(proposed);
  const [failure, setFailure] = useState('');
  const [saving, setSaving] = useState(false);
  const [follow, setFollow] = useState<SegmentPlace>();
  const list = useRef<HTMLOListElement>(null);
  const pairs = keptPairs(rows);
  const doubtful = rows.filter((row) => row.doubtful && !row.dropped).length;
  useEffect(() => {
    const handle = follow && list.current?.querySelector<HTMLElement>(`[data-segment="${nameOf(follow)}"]`);
    handle?.focus();
  }, [follow]);
  const move = (from: SegmentPlace, to: number) => {
    const moved = moveSegment(rows, from, to);
    if (moved === rows) return;
    setRows(moved);
    const last = (moved[to]?.[from.language].length ?? 1) - 1;
    setFollow({ ...from, row: to, segment: to > from.row ? 0 : last });
  };
  const save = async () => {
    setSaving(true);
    try {
      await onSave(pairs);
    } catch (cause) {
      setFailure(cause instanceof Error ? cause.message : String(cause));
      setSaving(false);
    }
  };
  return (
    <section class="pair-review" aria-label={title}>
      <header>
        <h2>{title}</h2>
        <p class="status" role="status">
          {translate('reviewCount', String(pairs.length))}
          {doubtful > 0 && ` ${translate('reviewDoubtful', String(doubtful))}`}
        </p>
        <p class="hint">{translate('reviewHint')}</p>
      </header>
      <ol class="review-rows" ref={list}>
        {rows.map((row, place) => (
          <ReviewLine
            key={place}
            row={row}
            place={place}
            isLast={place === rows.length - 1}
            translate={translate}
            onChange={(change) => setRows(change)}
            onMove={move}
          />
        ))}
      </ol>
      <footer>
        {failure !== '' && (
          <p class="failure" role="alert">
            {failure}
          </p>
        )}
        <button
          type="button"
          class="button"
          data-kind="main"
          data-action="save-pairs"
          disabled={saving || pairs.length === 0}
          onClick={trusted(() => void save())}
        >
          {pairs.length === 1 ? translate('savePairsOne') : translate('savePairs', String(pairs.length))}
        </button>
        <button type="button" class="button" data-action="cancel-review" onClick={trusted(onCancel)}>
          {translate('cancel')}
        </button>
      </footer>
    </section>
  );
}
