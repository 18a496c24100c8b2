import type { JSX } from 'preact';
import type { Language } from '../../core/text/index.ts';
import { Icon, languageTag, type Translate, trusted } from '../shared/index.ts';
import {
  canSplit,
  mergeRow,
  type ReviewRow,
  type SegmentPlace,
  splitRow,
  toggleDropped,
} from './review-rows.ts';
import { draggedSegment, SegmentEditor } from './segment-editor.tsx';

type Rows = readonly ReviewRow[];

interface ReviewLineProps {
  readonly row: ReviewRow;
  readonly place: number;
  readonly isLast: boolean;
  readonly translate: Translate;
  readonly onChange: (change: (rows: Rows) => Rows) => void;
  readonly onMove: (from: SegmentPlace, to: number) => void;
}

const LANGUAGES: readonly Language[] = ['en', 'zh'];

/** One pair of a review: both sides, and what can be done with it. */
export function ReviewLine(props: ReviewLineProps): JSX.Element {
  const { row, place, translate, onChange, onMove } = props;
  const alone = row.en.length === 0 || row.zh.length === 0;
  return (
    <li
      class="review-row"
      data-part="review-row"
      data-state={row.dropped || alone ? 'dropped' : row.doubtful ? 'doubtful' : 'kept'}
      onDragOver={(event) => event.preventDefault()}
      onDrop={trusted((event: DragEvent) => {
        const from = draggedSegment(event.dataTransfer);
        if (from === undefined) return;
        event.preventDefault();
        onMove(from, place);
      })}
    >
      <p class="review-note">
        <span class="number">{place + 1}</span>
        {noteOf(row, alone, translate)}
      </p>
      {LANGUAGES.map((language) => (
        <div class="side" key={language} lang={languageTag(language)}>
          {row[language].map((text, segment) => (
            <SegmentEditor
              key={segment}
              text={text}
              at={{ row: place, language, segment }}
              translate={translate}
              onChange={onChange}
              onMove={onMove}
            />
          ))}
        </div>
      ))}
      <RowButtons {...props} />
    </li>
  );
}

function RowButtons({ row, place, isLast, translate, onChange }: ReviewLineProps) {
  const number = String(place + 1);
  return (
    <div class="row-buttons">
      <button
        type="button"
        class="button"
        data-kind="quiet"
        data-action="merge"
        disabled={isLast}
        aria-label={translate('mergeRow', number)}
        onClick={trusted(() => onChange((rows) => mergeRow(rows, place)))}
      >
        {translate('merge')}
      </button>
      <button
        type="button"
        class="button"
        data-kind="quiet"
        data-action="split"
        disabled={!canSplit(row)}
        aria-label={translate('splitRow', number)}
        onClick={trusted(() => onChange((rows) => splitRow(rows, place)))}
      >
        {translate('split')}
      </button>
      <button
        type="button"
        class="button"
        data-kind="quiet"
        data-action="drop"
        aria-pressed={row.dropped}
        aria-label={translate('dropRow', number)}
        onClick={trusted(() => onChange((rows) => toggleDropped(rows, place)))}
      >
        <Icon name={row.dropped ? 'check' : 'close'} />
        {translate(row.dropped ? 'keep' : 'drop')}
      </button>
    </div>
  );
}

function noteOf({ doubtful, dropped, en }: ReviewRow, alone: boolean, translate: Translate): string {
  if (dropped) return translate('rowDropped');
  if (alone) return translate(en.length === 0 ? 'onlyChinese' : 'onlyEnglish');
  return doubtful ? translate('rowDoubtful') : '';
}
