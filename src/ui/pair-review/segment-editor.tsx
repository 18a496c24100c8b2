import type { JSX } from 'preact';
import { type Translate, trusted } from '../shared/index.ts';
import { editSegment, type ReviewRow, type SegmentPlace } from './review-rows.ts';

type Rows = readonly ReviewRow[];

interface SegmentEditorProps {
  readonly text: string;
  readonly at: SegmentPlace;
  readonly translate: Translate;
  readonly onChange: (change: (rows: Rows) => Rows) => void;
  /** Moves the segment to another row, and the focus with it. */
  readonly onMove: (from: SegmentPlace, to: number) => void;
}

/** Kind of what is dragged: nothing that another page would take. */
export const SEGMENT_TYPE = 'application/x-duizhao-segment';

/** The text of one segment, to edit, and a handle to move it by drag or with Alt and an arrow. */
export function SegmentEditor({ text, at, translate, onChange, onMove }: SegmentEditorProps): JSX.Element {
  const move = (event: KeyboardEvent) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (step === undefined || !event.altKey) return;
    event.preventDefault();
    onMove(at, at.row + step);
  };
  return (
    <div class="segment-editor">
      {/* biome-ignore lint/a11y/useSemanticElements: before 2026 Firefox dragged no <button> (its bug 568313) */}
      <span
        role="button"
        tabIndex={0}
        class="handle"
        data-segment={nameOf(at)}
        draggable
        onKeyDown={trusted(move)}
        aria-label={translate('moveSegment')}
        title={translate('moveSegment')}
        onDragStart={trusted((event: DragEvent) => event.dataTransfer?.setData(SEGMENT_TYPE, nameOf(at)))}
      >
        <span aria-hidden="true">⠿</span>
      </span>
      <textarea
        rows={1}
        onKeyDown={trusted(move)}
        aria-label={translate(at.language === 'en' ? 'languageEnglish' : 'languageChinese')}
        value={text}
        onInput={({ currentTarget }) => onChange((rows) => editSegment(rows, at, currentTarget.value))}
      />
    </div>
  );
}

/** The place that a drag carries; `undefined` when it carries something else. */
export function draggedSegment(transfer: DataTransfer | null): SegmentPlace | undefined {
  const [row, language, segment] = transfer?.getData(SEGMENT_TYPE).split(' ') ?? [];
  if (language !== 'en' && language !== 'zh') return undefined;
  return { row: Number(row), language, segment: Number(segment) };
}

/** `'3 en 0'`: names a segment's handle. */
export function nameOf({ row, language, segment }: SegmentPlace): string {
  return `${row} ${language} ${segment}`;
}
