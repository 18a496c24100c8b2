import type { ComponentChildren, JSX } from 'preact';
import type { Span } from '../../core/shared/index.ts';
import { trusted } from '../shared/index.ts';
import type { SentencePair } from './card-view.ts';
import type { PinyinReading } from './pinyin.ts';

interface AlignedTextProps {
  readonly text: string;
  /** Sentences that answer some of the page, in order. */
  readonly sentences: readonly { readonly pair: SentencePair; readonly span: Span }[];
  readonly pointed?: SentencePair | undefined;
  /** The figure under the pointer. */
  readonly mark?: Span | undefined;
  readonly readings?: readonly PinyinReading[] | undefined;
  readonly onPoint: (pair: SentencePair | undefined) => void;
}

/** A text whose sentences answer those of the page: pointing at one marks both. */
export function AlignedText({ text, sentences, pointed, onPoint, ...marks }: AlignedTextProps): JSX.Element {
  const piece = (span: Span) => <Piece text={text} span={span} {...marks} />;
  const parts: ComponentChildren[] = [];
  let end = 0;
  for (const { pair, span } of sentences) {
    if (span.start > end) parts.push(piece({ start: end, end: span.start }));
    parts.push(
      <span
        class="sentence"
        data-part="sentence"
        data-pointed={pair === pointed}
        onPointerEnter={trusted(() => onPoint(pair))}
        onPointerLeave={trusted(() => onPoint(undefined))}
      >
        {piece(span)}
      </span>,
    );
    end = span.end;
  }
  if (end < text.length) parts.push(piece({ start: end, end: text.length }));
  return <>{parts}</>;
}

interface PieceProps extends Pick<AlignedTextProps, 'text' | 'mark' | 'readings'> {
  readonly span: Span;
}

/** A part of the text, with the figure in it marked and hanzi read out. */
function Piece({ text, span, mark, readings }: PieceProps): JSX.Element {
  const plain = (start: number, end: number) => (
    <Read text={text} span={{ start, end }} readings={readings} />
  );
  if (mark === undefined || mark.start >= span.end || mark.end <= span.start)
    return plain(span.start, span.end);
  const start = Math.max(mark.start, span.start);
  const end = Math.min(mark.end, span.end);
  return (
    <>
      {plain(span.start, start)}
      <mark>{plain(start, end)}</mark>
      {plain(end, span.end)}
    </>
  );
}

function Read({ text, span, readings }: Omit<PieceProps, 'mark'>): JSX.Element {
  if (readings === undefined) return <>{text.slice(span.start, span.end)}</>;
  const parts: ComponentChildren[] = [];
  let end = span.start;
  for (const { span: hanzi, reading } of readings) {
    if (hanzi.start < span.start || hanzi.end > span.end) continue;
    parts.push(text.slice(end, hanzi.start));
    parts.push(
      <ruby>
        {text.slice(hanzi.start, hanzi.end)}
        <rt lang="zh-Latn-pinyin">{reading}</rt>
      </ruby>,
    );
    end = hanzi.end;
  }
  parts.push(text.slice(end, span.end));
  return <>{parts}</>;
}
