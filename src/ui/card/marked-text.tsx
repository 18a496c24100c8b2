import type { JSX } from 'preact';
import type { Span } from '../../core/shared/index.ts';

/** A text with one span marked: the figure under the pointer. */
export function MarkedText({
  text,
  span,
}: {
  readonly text: string;
  readonly span: Span | undefined;
}): JSX.Element {
  if (span === undefined) return <>{text}</>;
  return (
    <>
      {text.slice(0, span.start)}
      <mark>{text.slice(span.start, span.end)}</mark>
      {text.slice(span.end)}
    </>
  );
}
